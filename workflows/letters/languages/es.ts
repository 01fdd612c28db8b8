import { acknowledgement, digest } from './es/acknowledgement.ts'
import { checkBack, choices, farewell, reminder } from './es/check-back.ts'
import { freshLink } from './es/fresh-link.ts'
import { call, secondTouch } from './es/in-person.ts'
import { recap } from './es/recap.ts'
import { update } from './es/update.ts'
import type { Language } from './language.ts'

export const es: Language = {
  moreThings: '{count} más',

  letters: {
    greeting: { formal: 'Hola, {fullName}:', familiar: 'Hola, {name}:' },
    goodbye: { formal: 'Un cordial saludo', familiar: 'Un saludo' },
    reference: 'Pedido {order} del {placed}: {things}',
    answerUs: {
      formal: 'Si quiere decirnos algo, responda a este mensaje. Lo leerá una persona.',
      familiar: 'Si quieres decirnos algo, responde a este mensaje. Lo leerá una persona.',
    },
    codeLabel: { formal: 'Su código', familiar: 'Tu código' },
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
