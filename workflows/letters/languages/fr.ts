import { acknowledgement, digest } from './fr/acknowledgement.ts'
import { checkBack, choices, farewell, reminder } from './fr/check-back.ts'
import { freshLink } from './fr/fresh-link.ts'
import { call, secondTouch } from './fr/in-person.ts'
import { recap } from './fr/recap.ts'
import { update } from './fr/update.ts'
import type { Language } from './language.ts'

export const fr: Language = {
  moreThings: '{count} autres',

  letters: {
    greeting: { formal: 'Bonjour {fullName},', familiar: 'Bonjour {name},' },
    goodbye: { formal: 'Bien à vous', familiar: 'Bien à toi' },
    reference: 'Commande {order} du {placed}\u00a0: {things}',
    answerUs: {
      formal: 'Si vous voulez nous dire quelque chose, répondez simplement à ce message. Une vraie personne vous lira.',
      familiar: 'Si tu veux nous dire quelque chose, réponds simplement à ce message. Une vraie personne te lira.',
    },
    codeLabel: { formal: 'Votre code', familiar: 'Ton code' },
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
