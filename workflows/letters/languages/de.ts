import { acknowledgement, digest } from './de/acknowledgement.ts'
import { checkBack, choices, farewell, reminder } from './de/check-back.ts'
import { freshLink } from './de/fresh-link.ts'
import { call, secondTouch } from './de/in-person.ts'
import { recap } from './de/recap.ts'
import { update } from './de/update.ts'
import type { Language } from './language.ts'

export const de: Language = {
  moreThings: '{count} weitere',

  letters: {
    greeting: { formal: 'Guten Tag {fullName},', familiar: 'Hallo {name},' },
    goodbye: { formal: 'Mit herzlichen Grüßen', familiar: 'Herzliche Grüße' },
    reference: 'Bestellung {order} vom {placed}: {things}',
    answerUs: {
      formal:
        'Wenn Sie uns etwas sagen möchten, antworten Sie einfach auf diese Nachricht. Ihre Antwort liest ein Mensch.',
      familiar:
        'Wenn du uns etwas sagen möchtest, antworte einfach auf diese Nachricht. Deine Antwort liest ein Mensch.',
    },
    codeLabel: { formal: 'Ihr Code', familiar: 'Dein Code' },
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
