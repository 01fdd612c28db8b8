import type { Letters } from '../language.ts'

export const freshLink: Letters['freshLink'] = {
  subject: {
    formal: 'Votre commande {order}\u00a0: un nouveau lien',
    familiar: 'Ta commande {order}\u00a0: un nouveau lien',
  },
  preheader: 'Il ouvre la page que l’ancien n’ouvre plus.',
  here: {
    formal: 'Le lien de notre message précédent avait expiré. Voici le nouveau, que vous avez demandé\u00a0:',
    familiar: 'Le lien de notre message précédent avait expiré. Voici le nouveau, que tu as demandé\u00a0:',
  },
  unasked: {
    formal: 'Si vous ne l’avez pas demandé, vous n’avez rien à faire.',
    familiar: 'Si tu ne l’as pas demandé, tu n’as rien à faire.',
  },
}
