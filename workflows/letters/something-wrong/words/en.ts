import type { Words } from './words.ts'

export const en: Words = {
  reference: 'Order {order}',
  what: {
    title: 'What is wrong?',
    ask: '{named, select, yes {{name}, what is wrong?} other {What is wrong?}}',
    hint: 'Tap what fits. We put it right.',
    wrongs: {
      'not-arrived': 'It hasn’t arrived',
      damaged: 'It arrived damaged',
      'wrong-item': 'It’s not what I ordered',
      'missing-item': 'Something is missing',
      defective: 'It doesn’t work',
      'billing-error': 'The bill is wrong',
      'bad-service': 'Something else, or how I was treated',
    },
  },
  which: { title: 'Which one is it?', ask: 'Which one is it?', all: 'More than one of them' },
  hope: {
    title: 'What would you like?',
    ask: 'What would you like us to do?',
    hint: 'We take your word for it.',
    comment: 'Add a few words first, if you like',
    commentHint: 'They go along with what you tap.',
    hopes: {
      expedite: 'I’ll wait: get it here as fast as you can',
      reship: 'Send it to me again',
      replace: 'Send me another one',
      refund: 'Give me my money back',
      'correct-bill': 'Correct the bill',
      'redo-service': 'Do it again, and properly',
      talk: 'I’d like to talk to someone',
    },
  },
  notDueYet: {
    title: 'It is still on its way',
    text: 'We promised it for {day}. If it isn’t there by then, we notice it ourselves and write to you. You need do nothing.',
  },
  thanks: {
    remedy: {
      title: 'Thank you for telling us',
      text: 'We take it from here. Within minutes you have an email from us that says what we are doing about it. You need do nothing more.',
    },
    talk: {
      title: 'Someone will be in touch',
      text: 'Thank you for telling us. Someone from our team who knows your order will get in touch with you. You need do nothing more.',
    },
  },
  expired: {
    title: 'This link no longer works',
    text: 'It worked for a limited time. Just reply to the email you found it in. A person reads your reply.',
  },
  neutral: {
    title: 'This link does not lead anywhere',
    text: 'If you came from one of our emails, just reply to it. A person reads your reply.',
  },
}
