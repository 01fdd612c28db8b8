import { acknowledgement, digest } from './en/acknowledgement.ts'
import { checkBack, choices, farewell, reminder } from './en/check-back.ts'
import { freshLink } from './en/fresh-link.ts'
import { call, secondTouch } from './en/in-person.ts'
import { recap } from './en/recap.ts'
import { update } from './en/update.ts'
import type { Language } from './language.ts'

export const en: Language = {
  moreThings: '{count} more',

  letters: {
    greeting: { formal: 'Dear {fullName},', familiar: 'Hi {name},' },
    goodbye: { formal: 'With kind regards', familiar: 'Warm regards' },
    reference: 'Order {order} of {placed}: {things}',
    answerUs: 'If you want to tell us anything, just reply to this email. A person reads your reply.',
    codeLabel: 'Your code',
    acknowledgement,
    digest,
    update,
    recap,
    secondTouch,
    call,
    freshLink,
    farewell,
    checkBack,
    reminder,
    choices,
  },
}
