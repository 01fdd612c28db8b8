import type { Language } from './language.ts'

export const en: Language = {
  moment: '{time}{zone} on {day}',
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
      },
      nextWord:
        'You will hear from us by {when} at the latest, whether or not there is news. Until then there is nothing you need to do.',
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
      },
      noDateYet: 'We do not have a new date yet that we could keep.',
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
      notEnough:
        '{round, plural, =2 {Our first answer was not enough, and you had to tell us so.} other {Our earlier answers were not enough, and you had to tell us more than once.}} Now it is done.',
      done: {
        expedite: 'Your order arrived on {day}.',
        reship: 'We sent you a new parcel on {day}.',
        replace: 'We sent you a replacement on {day}.',
        refund: 'We returned your money on {day}.',
        'correct-bill': 'We corrected your bill on {day}.',
        'redo-service': 'We did it again for you, properly, on {day}.',
      },
      lostTime: 'We cannot give you back the time and trouble this cost you.',
      extra: 'So on top of that, here is {amount} to spend with us on anything you like:',
      extraUntil: 'You can use it until {day}.',
      extraFollows: 'So on top of that, something extra follows from us. You need not do anything for it.',
      chooseAnother:
        'If you would like something else instead, just answer this letter and tell us what. We will choose it together.',
      wishForExtra: 'If something would make up for that, just answer this letter and tell us what.',
      effectivePrice:
        '{free, select, yes {So in the end this order costs you nothing.} other {So in the end this order costs you {price}.}}',
      nextWord: 'We will write once more when you have had time to see whether everything is as it should be.',
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

  page: {
    reference: 'Order {order}',
    question: {
      title: 'Is it fixed, and did you feel looked after?',
      ask: '{named, select, yes {{name}, is everything fixed? And did you feel looked after?} other {Is everything fixed? And did you feel looked after?}}',
      hint: 'Tap the answer that fits.',
      preselected: 'The answer you chose in the letter is marked. Tap it to send it, or tap another.',
      comment: 'Add a few words first, if you like',
      commentHint: 'They go along with the answer you tap.',
      answers: {
        happy: 'Yes, all is well',
        'not-looked-after': 'It’s fixed, but I didn’t feel looked after',
        unhappy: 'No, not yet',
        talk: 'I’d like to talk to someone',
      },
    },
    thanks: {
      happy: {
        title: 'Good to hear',
        text: 'Thank you for telling us. We are glad that everything is as it should be.',
      },
      'not-looked-after': {
        title: 'Thank you for saying so',
        text: 'Fixing it was only half of it, and we did not look after you the way we should have. Someone from our team takes this up now and writes to you. You need do nothing more.',
      },
      unhappy: {
        title: 'Then we are not done',
        text: 'Thank you for telling us. Someone from our team takes this over now, knows everything that happened so far, and writes to you. You need do nothing more.',
      },
      talk: {
        title: 'Someone will be in touch',
        text: 'Someone from our team who knows everything that happened so far will get in touch with you. You need do nothing more.',
      },
    },
    change: 'For the next ten minutes you can still change your answer.',
    changeLink: 'Change my answer',
    alreadyAnswered: {
      title: 'We have your answer',
      text: 'You told us: “{answer}”. If that has changed, just answer our letter. A person reads your answer.',
    },
    expired: {
      title: 'This link no longer works',
      text: 'Links in our letters work for a limited time. Just answer the letter instead. A person reads your answer.',
    },
    neutral: {
      title: 'There is nothing to see here',
      text: 'If you came from one of our letters, just answer the letter. A person reads your answer.',
    },
    closed: {
      title: 'This one is closed',
      text: 'If anything is not right, just answer our letter. A person reads your answer, and we take it up again.',
    },
  },

  voice: {
    forbidden: {
      'corporate-speak': [
        /\b(sincere|sincerest|deepest|heartfelt|profound|humble) (apolog\w+|regrets?)/i,
        /\binconvenienc\w*/i,
        /\b(valued|esteemed|loyal) (customer|client|guest)/i,
        /\bwe (\w+ )?(value|appreciate) your (business|patience|loyalty|understanding|custom|feedback)/i,
        /\bthank you for your (patience|understanding|cooperation|loyalty)/i,
        /\b(rest assured|please be advised|at your earliest convenience|as per|further to your|going forward)\b/i,
        /\bwe (\w+ )?(strive|endeavou?r)\b/i,
        /\b(committed|dedicated) to (excellence|providing|delivering|quality|customer)/i,
        /\b(would|wish) (like )?to (offer|extend|express) (you )?(our|my)\b/i,
        /\bregret to inform\b/i,
        /\bcustomer (satisfaction|experience)\b/i,
        /\bdo(n't| not) hesitate\b/i,
        /\bvery seriously\b/i,
      ],
      blame: [
        /\b(courier|carrier|parcel service|postal service|post office|delivery (company|partner|service|driver|firm)|logistics|shipping (company|partner|provider)|haulier|supplier|vendor|manufacturer|wholesaler|third[- ]party|subcontractor|fulfil?lment (cent(re|er)|partner)|payment provider|call cent(re|er))s?\b/i,
        /\b(warehouse|department|colleague|co-worker|employee|intern|trainee|staff|driver|temp|accounting)s?\b[^.!?]{0,60}\b(lost|forgot|failed|broke|damaged|delayed|mistakes?|errors?|mixed|mixed-up|wrong|missed|caused|did not|didn't|overlooked)\b/i,
        /\b(due to|because of|caused by|fault of|by|down to) (an?|the|our|one of our)( \w+)? (warehouse|department|colleague|co-worker|employee|intern|trainee|staff|driver|bank)\b/i,
        /\b(another|a different|the wrong) department\b/i,
        /(?<![\w-])(DHL|UPS|FedEx|USPS|DPD|GLS|Evri|Hermes|Royal Mail|Deutsche Post|PostNord|Parcelforce)(?![\w-])/,
      ],
      excuse: [
        /\b(due to|because of|owing to) (circumstances|unforeseen|technical|high|heavy|unprecedented|exceptional|bad|the weather|the holidays|a (technical|system|strike|computer))/i,
        /\b(beyond|outside) our control\b/i,
        /\b(unforeseen|unprecedented)\b/i,
        /\b(high|unusual|heavy) (demand|volumes?)\b/i,
        /\b(not|isn't|wasn't) our (fault|mistake|doing)\b/i,
        /\bthrough no fault of\b/i,
        /\b(these|such) things happen\b/i,
      ],
      begrudging: [
        /\b(one[- ]time|one[- ]off) (exception|courtesy|credit)\b/i,
        /\b(make|making|made|as) an exception\b/i,
        /\bexceptionally\b/i,
        /\b(although|though|while|even though)( \w+){0,3} not (required|obliged|obligated)\b/i,
        /\b(our|company|store|shop|returns?) polic(y|ies)\b/i,
        /\bterms and conditions\b/i,
        /\bwithout (prejudice|admi\w+|any obligation)\b/i,
        /\b(just |only )?this once\b/i,
        /\bin this (instance|case) only\b/i,
        /\byou (should|could) have\b(?! (your|it|a|the|everything)\b)/i,
        /\bif you insist\b/i,
      ],
      'gift-washing': [
        /\bgoodwill\b/i,
        /\bgesture\b/i,
        /\btoken of\b/i,
        /\bcourtesy (credit|refund|replacement|discount)\b/i,
        /\b(free|complimentary|bonus) (replacement|refund|reshipment|repair|correction|delivery)\b/i,
        /\b(replacement|refund|new parcel|corrected bill|money back)\b[^.!?]{0,60}\b(gift|treat|present|favou?r|on the house|free of charge|special)\b/i,
        /\b(gift|treat|favou?r|special|generous\w*|on the house)\b[^.!?]{0,60}\b(replacement|refund|new parcel|corrected bill|your money)\b/i,
        /\b(an?|our|this|little|small|special) (gift|present|favou?r)\b/i,
      ],
      promise: [
        /\bnever (ever )?(again|happen)/i,
        /\b(will|won't|would|does|doesn't)( \w+)? happen again\b/i,
        /\bdo better\b/i,
        /\bwe (hereby )?(promise|guarantee|vow|swear)\b/i,
        /\b(work|working) (hard )?to improve\b/i,
        /\bwe('ll| will) (\w+ )?(improve|learn)\b/i,
        /\blessons? (has |have )?(been )?learn/i,
      ],
      unowned: [
        /\b(mistakes?|errors?|mix-ups?) (was|were|has been|have been) (made|done)\b/i,
        /\b(was|were|has been|have been|got|being) (\w+ly )?(lost|damaged|delayed|misplaced|mislaid|mishandled|overlooked|forgotten|mixed up|held up|left out|sent in error|overcharged|wrongly \w+)\b/i,
        /\b(error|issue|problem|mistake|mix-up|delay)s? (has |have )?(occurred|happened|arose|arisen)\b/i,
        /\b(some)?things? (went|has gone|have gone) wrong\b/i,
        /\bthere (was|were|has been|have been) (an? )?(\w+ )?(error|issue|problem|delay|mistake|mix-up)s?\b/i,
        /\bwe (have |are )?(experienc|encounter)\w+/i,
        /\b(that|if) you feel\b/i,
        /\byou (may|might) have experienced\b/i,
      ],
      'other-channel': [
        /\b(call|ring|phone|telephone) (us|our|the (hotline|number))\b/i,
        /\bgive us a (call|ring)\b/i,
        /\bcontact (our|the|customer|us (at|on|by|via|through))\b/i,
        /\b(hotline|toll[- ]free|helpdesk|help desk)\b/i,
        /\bopen a (ticket|case)\b/i,
        /\blog ?(in|on) ?to\b/i,
        /\bcontact form\b/i,
        /\bvisit our (website|help|store|shop)\b/i,
      ],
      'no-reply': [
        /\b(no|do-?not)[- ]?reply\b/i,
        /\b(do not|don't|please don't|cannot|can't) (reply|respond|answer)\b/i,
        /\bautomat(ed|ic|ically)\b[^.!?]{0,30}\b(message|e-?mail|letter|generated|sent)\b/i,
        /\b(mailbox|address|inbox) is (not|un)( ?monitored| ?read| ?attended)/i,
        /\bdear (customer|client|sir|madam|shopper|guest)\b/i,
      ],
      errand: [
        /\b(send|attach|upload|provide|submit|give)( us)? (an? |the |your |some )?(photos?|pictures?|proof|evidence|receipts?|invoice|order number|details)\b/i,
        /\bfill (in|out)\b/i,
        /\bclaim form\b/i,
        /\b(return|send|ship|post|bring|take) (it|them|the \w+|your \w+) (back|in|to (us|our|the|a))\b/i,
        /\bdrop (it|them) off\b/i,
      ],
    },
    required: {
      'owns-it': [
        /\bwe (got (this|that|it) wrong|made (this|that|a|the) mistake|gave you a date and did not keep it|lost your|let you down|failed you|take (full )?responsibility)/i,
      ],
      'next-word': [/\byou will hear from us by\b/i],
      'nothing-to-do': [/\bnothing you need to do\b/i, /\byou need (not )?do (nothing|anything)\b/i],
      'choose-another': [/\banswer this letter and tell us what\b/i],
      'asks-fixed': [/\bis (everything|it|your order) fixed\b[^.!]*\?/i],
      'asks-looked-after': [/\bdid you feel looked after\b[^.!]*\?/i],
      'only-reminder': [/\bonly reminder\b/i],
    },
    apology: /\b(sorry|apolog(y|ies|i[sz]e[sd]?|i[sz]ing)|regret(s|ted)?|forgive|pardon|excuse (us|me))\b/i,
  },
}
