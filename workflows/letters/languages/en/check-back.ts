import type { Letters } from '../language.ts'

export const checkBack: Letters['checkBack'] = {
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
    'If anything is still not right, someone here takes it up at once. You can also just reply to this email; a person reads your reply.',
}

export const reminder: Letters['reminder'] = {
  subject: 'One reminder: is your order {order} all right now?',
  preheader: 'Is it fixed, and did you feel looked after? We will not ask again.',
  only: 'We wrote to you a little while ago. This is the only reminder we send.',
  question: 'Is everything fixed? And did you feel looked after?',
  afterwards:
    'If we hear nothing, we take it that all is well and leave you in peace. A reply to this email always reaches us.',
}

export const farewell: Letters['farewell'] = {
  subject: 'Your order {order}: thank you',
  preheader: 'It is good to know that all is well.',
  glad: 'It is good to know that all is well with your order now.',
  thanks:
    'Thank you for letting us put it right. There is nothing more you need to do. All the best from all of us here.',
}

export const choices: Letters['choices'] = {
  happy: 'Yes, all is well',
  unhappy: 'No, not yet',
  talk: 'I’d like to talk to someone',
}
