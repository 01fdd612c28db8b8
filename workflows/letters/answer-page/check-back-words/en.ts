import type { CheckBackWords } from './check-back-words.ts'

export const en: CheckBackWords = {
  reference: 'Order {order}',
  question: {
    title: 'Is it fixed, and did you feel looked after?',
    ask: '{named, select, yes {{name}, is everything fixed? And did you feel looked after?} other {Is everything fixed? And did you feel looked after?}}',
    hint: 'Tap the answer that fits.',
    preselected: 'The answer you chose in the email is marked. Tap it to send it, or tap another.',
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
    text: 'You told us: “{answer}”. If that has changed, just reply to our email. A person reads your reply.',
  },
  expired: {
    title: 'This link no longer works',
    text: 'Links in our emails work for a limited time. We can send you a fresh one, or you just reply to the email. A person reads your reply.',
  },
  neutral: {
    title: 'This link does not lead anywhere',
    text: 'If you came from one of our emails, just reply to it. A person reads your reply.',
  },
  closed: {
    title: 'This is already settled',
    text: 'If anything is not right, just reply to our email. A person reads your reply, and we take it up again.',
  },
}
