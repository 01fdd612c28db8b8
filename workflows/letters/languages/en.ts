import type { Language } from './language.ts'

export const en: Language = {
  moreThings: '{count} more',

  letters: {
    greeting: { formal: 'Dear {fullName},', familiar: 'Hi {name},' },
    goodbye: { formal: 'With kind regards', familiar: 'Warm regards' },
    reference: 'Order {order} of {placed}: {things}',
    answerUs: 'If you want to tell us anything, just answer this letter. A person reads your answer.',
    codeLabel: 'Your code',

    acknowledgement: {
      subject: 'Your order {order}: we are putting it right',
      preheader: 'What is already happening, and when you hear from us next.',
      owned: {
        late: 'Your order has not reached you on the day we promised. We gave you a date and did not keep it, and putting that right is up to us.',
        lost: 'We lost your order on its way to you. We got this wrong, and putting it right is up to us.',
        damaged:
          '{pieces, plural, one {Your order arrived damaged.} other {Part of your order arrived damaged.}} We got this wrong, and putting it right is up to us.',
        'wrong-item': 'We sent you the wrong thing. We made this mistake, and putting it right is up to us.',
        'missing-item': 'We left something out of your parcel. We made this mistake, and putting it right is up to us.',
        'out-of-stock':
          'We sold you something that we do not have in stock. We made this mistake, and putting it right is up to us.',
        defective:
          'We sold you something that does not work as it should. We got this wrong, and putting it right is up to us.',
        'billing-error':
          'We charged you the wrong amount for your order. We made this mistake, and putting it right is up to us.',
        'bad-service':
          'You needed our help with your order, and we did not look after you the way we should have. We got this wrong, and putting it right is up to us.',
      },
      ownedAgain:
        '{round, plural, =2 {Our first answer was not enough.} other {Our answers so far were not enough.}} We got this wrong more than once: first with your order, then in the way we tried to put it right. Putting it right is up to us.',
      underWay: {
        expedite: 'We are already hurrying your order on to you by the fastest way we have.',
        reship: 'We are already getting a new parcel ready for you.',
        replace: 'We are already getting a replacement ready for you.',
        refund: 'We are already returning your money.',
        'correct-bill': 'We are already correcting your bill.',
        'redo-service': 'We are already arranging to do it again for you, properly this time.',
        own: 'We are already putting it right for you another way.',
      },
      nextWord:
        'You will hear from us by {when} at the latest, whether or not there is news. Until then there is nothing you need to do.',
    },

    digest: {
      subject: 'Your orders: we are putting them right',
      preheader: 'What is already happening with each of them, and when you hear from us next.',
      opening:
        'We let you down with {count, number} of your orders. This is what happened to each of them, and what we are already doing about it.',
      about: 'Order {order} of {placed}:',
    },

    update: {
      subject: 'Your order {order}: a new date',
      preheader: 'It takes longer than we told you. Here is the new date.',
      owned: 'Putting your order right is taking longer than we told you. We gave you a date and did not keep it.',
      newPromise: {
        expedite: 'Your order will now be with you by {when}.',
        reship: 'Your new parcel will now be on its way to you by {when}.',
        replace: 'Your replacement will now be on its way to you by {when}.',
        refund: 'Your money will now be on its way back to you by {when}.',
        'correct-bill': 'We will now have your bill corrected by {when}.',
        'redo-service': 'We will now have done it again for you, properly, by {when}.',
        own: 'We will now have put it right for you another way by {when}.',
      },
      noDateYet: 'We do not have a new date yet that we could keep.',
      moneyBack:
        'If you would rather not wait, tap below and all of your money comes back to you. If it is not done by {day} and you have not told us that you will wait, we return your money without being asked.',
      relief:
        'To make the wait a little easier, here is {amount} to spend with us on anything you like. You can use it until {day}:',
      nextWord: 'You will hear from us by then, whether or not it is done. There is still nothing you need to do.',
    },

    recap: {
      subject: 'Your order {order}: what we did about it',
      preheader: 'What we did, and when.',
      apology: {
        late: 'We are sorry that we did not get your order to you on the day we promised.',
        lost: 'We are sorry that we lost your order.',
        damaged:
          '{pieces, plural, one {We are sorry that your order reached you damaged.} other {We are sorry that part of your order reached you damaged.}} We should have taken better care of it.',
        'wrong-item': 'We are sorry that we sent you the wrong thing.',
        'missing-item': 'We are sorry that we left something out of your parcel.',
        'out-of-stock': 'We are sorry that we sold you something we did not have.',
        defective: 'We are sorry that we sold you something that did not work as it should.',
        'billing-error': 'We are sorry that we charged you the wrong amount.',
        'bad-service': 'We are sorry that we did not look after you the way we should have.',
      },
      lately: 'It is not the first time lately, and that makes it worse.',
      notEnough:
        '{round, plural, =2 {Our first answer was not enough, and you had to tell us so.} other {Our earlier answers were not enough, and you had to tell us more than once.}} Now it is done.',
      done: {
        expedite: 'Your order arrived on {day}.',
        reship: 'We sent you a new parcel on {day}.',
        replace: 'We sent you a replacement on {day}.',
        refund: 'We returned your money on {day}.',
        'correct-bill': 'We corrected your bill on {day}.',
        'redo-service': 'We did it again for you, properly, on {day}.',
        own: 'We put it right for you another way on {day}.',
      },
      lostTime: 'We cannot give you back the time and trouble this cost you.',
      extra: 'So on top of that, here is {amount} to spend with us on anything you like:',
      extraUntil: 'You can use it until {day}.',
      extraFollows: 'So on top of that, something extra follows from us. You need not do anything for it.',
      chooseAnother:
        'If you would like something else instead, just answer this letter and tell us what. We will choose it together.',
      surprise: 'And one small thing more, just because we would like to: {amount} to spend with us until {day}.',
      wishForExtra: 'If something would make up for that, just answer this letter and tell us what.',
      effectivePrice:
        '{free, select, yes {Counting that in, this order costs you nothing.} other {Counting that in, this order costs you {price}.}}',
      nextWord: 'We will write once more when you have had time to see whether everything is as it should be.',
    },

    secondTouch: {
      subject: 'A word from me about your order {order}',
      preheader: 'I have read what happened, and I want to thank you.',
      whoWrites:
        'How we look after people here is up to me. I have read what happened with your order, from beginning to end.',
      thanks: 'Thank you for letting us put it right. I know that it cost you time, and that it was not yours to give.',
      reachable: 'If anything about it still weighs on you, just answer this letter. Your answer comes to me.',
    },
    call: {
      subject: 'Your order {order}: I would like to talk to you',
      preheader: 'Choose a time, and I will be on the line.',
      why: 'A letter is not enough for what happened with your order. We got this wrong, and I want to tell you so in person and hear what it has meant for you.',
      choose: 'Choose the time that suits you, and I make the call:',
      otherwise:
        'If none of them suits you, or you would rather write, just answer this letter. Everything else goes on meanwhile.',
    },
    farewell: {
      subject: 'Your order {order}: thank you',
      preheader: 'It is good to know that all is well.',
      glad: 'It is good to know that all is well with your order now.',
      thanks:
        'Thank you for letting us put it right. There is nothing more you need to do. All the best from all of us here.',
    },

    checkBack: {
      subject: 'Is everything all right with your order {order}?',
      preheader: 'Two short questions: is it fixed, and did you feel looked after?',
      since: {
        expedite: 'Your order has been with you for a little while now.',
        reship: 'By now you should have your new parcel.',
        replace: 'By now you should have your replacement.',
        refund: 'By now your money should be back with you.',
        'correct-bill': 'By now your bill should be as it ought to be.',
        'redo-service': 'A little while ago we did it again for you.',
        own: 'A little while ago we put it right for you another way.',
      },
      sinceAgain: 'Our first answer was not enough, so this time we want to be sure.',
      question: 'Is everything fixed? And did you feel looked after?',
      ifNot:
        'If anything is still not right, someone here takes it up at once. You can also just answer this letter; a person reads your answer.',
    },
    reminder: {
      subject: 'One reminder: is your order {order} all right now?',
      preheader: 'Is it fixed, and did you feel looked after? We will not ask again.',
      only: 'We wrote to you a little while ago. This is the only reminder we send.',
      question: 'Is everything fixed? And did you feel looked after?',
      afterwards:
        'If we hear nothing, we take it that all is well and leave you in peace. An answer to this letter always reaches us.',
    },
    choices: {
      happy: 'Yes, all is well',
      unhappy: 'No, not quite',
      talk: 'I’d like to talk to someone',
    },
  },
}
