import type { Letters } from '../language.ts'

export const secondTouch: Letters['secondTouch'] = {
  subject: 'A word from me about your order {order}',
  preheader: 'I have read what happened, and I want to thank you.',
  whoWrites:
    'I answer for how people are looked after here, and I have read what happened with your order from beginning to end.',
  thanks: 'Thank you for letting us put it right. I know it cost you time that you had other plans for.',
  reachable: 'If anything about it still weighs on you, just reply to this email. Your reply comes to me.',
}

export const call: Letters['call'] = {
  subject: 'Your order {order}: I would like to talk to you',
  preheader: 'Choose a time, and I will be on the line.',
  why: 'An email is not enough for what happened with your order. We got this wrong, and I want to tell you so in person and hear what it has meant for you.',
  choose: 'Choose the time that suits you, and I make the call:',
  otherwise:
    'If none of them suits you, or you would rather write, just reply to this email. Everything else goes on meanwhile.',
}
