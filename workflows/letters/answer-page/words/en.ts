import type { PageWords } from './page-words.ts'

export const en: PageWords = {
  names: {
    wish: 'Choose how we put it right',
    extra: 'Choose something else instead',
    call: 'Choose a time for a call',
    progress: 'Where it stands',
    address: 'Tell us the right address',
  },
  felt: {
    effort: 'One more thing, if you like: how easy was it to get this sorted out?',
    trust: 'And the last one: how confident would you feel about ordering from us again?',
    least: 'not at all',
    most: 'very',
    done: { title: 'Thank you', text: 'That helps us more than praise would. There is nothing more to do.' },
  },
  tell: 'If you tell somebody how this went, we will be glad. They find us here:',
  tellLink: 'our shop',
  wish: {
    title: 'How would you like us to put it right?',
    hint: 'Tap what suits you best. You can change your mind for ten minutes.',
    choices: {
      refund: 'My money back, now',
      replace: 'The same thing once more',
      wait: 'I’ll wait for it',
      other: 'Something else',
      talk: 'I’d like to talk to someone',
    },
    taken: {
      refund: { title: 'You get your money back', text: 'We are arranging it, and we write to you about it at once.' },
      replace: { title: 'You get another one', text: 'We are arranging it, and we write to you about it at once.' },
      wait: {
        title: 'Thank you for waiting',
        text: 'We keep at it, and write to you as soon as we know the new date.',
      },
      other: {
        title: 'We are listening',
        text: 'Someone from our team reads this now and writes to you. You can also just reply to our email.',
      },
      talk: { title: 'Someone will be in touch', text: 'Someone who knows everything so far takes this over now.' },
    },
  },
  extra: {
    title: 'Would something else suit you better?',
    hint: 'Tap what you would like in place of your credit of {amount}. The code in our email then stops working.',
    notForMe: 'Not for me',
    label: '{instead, select, yes {Or tell us what you would like} other {Tell us what you would like}}',
    send: 'Tell us',
    chosen: {
      title: 'It is yours',
      text: 'We send you {extra}. There is nothing more you need to do.',
    },
    told: { title: 'We are listening', text: 'Someone from our team reads this now and writes to you.' },
    spent: {
      title: 'You have used your credit',
      text: 'So there is nothing left to exchange. If anything about it is not right, just reply to our email.',
    },
  },
  call: {
    title: 'When may we call you?',
    hint: 'Tap the time that suits you. All are in your local time.',
    done: {
      title: 'We will call you',
      text: 'Someone who knows everything so far calls you on {day}, between {from} and {to}.',
    },
  },
  progress: {
    milestones: {
      acknowledged: 'We know about it, and it is ours to solve',
      'put-right': 'We put it right',
      'made-up': 'We add something for the trouble',
      asked: 'We ask whether all is well',
      closed: 'All done',
    },
    now: 'now',
    nextWord: 'You will hear from us by {when} at the latest.',
  },
  address: {
    title: 'Where should it go?',
    label: 'Your address, as it should stand on the parcel',
    send: 'Send the address',
    done: {
      title: 'We have your address',
      text: 'Someone changes it now, and writes to you if it is too late for this parcel.',
    },
  },
  stop: {
    title: 'No more emails about this order?',
    text: 'We still put it right. You just hear nothing more about it by email.',
    send: 'Stop these emails',
    done: {
      title: 'You will get no more of these emails',
      text: 'If you change your mind, just reply to any of them.',
    },
  },
  freshLink: {
    send: 'Send me a fresh link',
    done: {
      title: 'It is on its way',
      text: 'A fresh link goes to the address we have, and is there in a few minutes.',
    },
  },
}
