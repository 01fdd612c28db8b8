import type { Letters } from '../language.ts'

export const update: Letters['update'] = {
  subject: {
    formal: 'Votre commande {order}\u00a0: une nouvelle date',
    familiar: 'Ta commande {order}\u00a0: une nouvelle date',
  },
  preheader: 'C’est plus long que prévu. Voici la nouvelle date.',
  undated: {
    subject: {
      formal: 'Votre commande {order}\u00a0: c’est plus long que prévu',
      familiar: 'Ta commande {order}\u00a0: c’est plus long que prévu',
    },
    preheader: {
      formal: 'Ce que nous savons, et quand vous aurez de nos nouvelles.',
      familiar: 'Ce que nous savons, et quand tu auras de nos nouvelles.',
    },
  },
  owned: {
    formal:
      'Il nous faut plus de temps que nous ne vous l’avions dit pour arranger les choses. Nous vous avions donné une date et nous ne l’avons pas tenue.',
    familiar:
      'Il nous faut plus de temps que nous ne te l’avions dit pour arranger les choses. Nous t’avions donné une date et nous ne l’avons pas tenue.',
  },
  newPromise: {
    expedite: {
      formal: 'Votre commande sera chez vous au plus tard le {when}.',
      familiar: 'Ta commande sera chez toi au plus tard le {when}.',
    },
    reship: {
      formal: 'Votre nouveau colis partira au plus tard le {when}.',
      familiar: 'Ton nouveau colis partira au plus tard le {when}.',
    },
    replace: {
      formal: 'Votre nouvel article partira au plus tard le {when}.',
      familiar: 'Ton nouvel article partira au plus tard le {when}.',
    },
    refund: {
      formal: 'Nous vous remboursons au plus tard le {when}.',
      familiar: 'Nous te remboursons au plus tard le {when}.',
    },
    'correct-bill': {
      formal: 'Nous corrigeons votre facture au plus tard le {when}.',
      familiar: 'Nous corrigeons ta facture au plus tard le {when}.',
    },
    'redo-service': {
      formal: 'Nous refaisons tout pour vous, comme il faut, au plus tard le {when}.',
      familiar: 'Nous refaisons tout pour toi, comme il faut, au plus tard le {when}.',
    },
    own: {
      formal: 'Nous arrangeons les choses pour vous autrement, au plus tard le {when}.',
      familiar: 'Nous arrangeons les choses pour toi autrement, au plus tard le {when}.',
    },
  },
  noDateYet: 'Nous n’avons pas encore de nouvelle date que nous puissions tenir.',
  moneyBack: {
    formal:
      'Si vous préférez ne pas attendre, choisissez ci-dessous le remboursement, et nous vous rendons tout votre argent. Si rien n’est réglé le {day} et que vous ne nous avez pas dit que vous préférez attendre, nous vous remboursons de nous-mêmes.',
    familiar:
      'Si tu préfères ne pas attendre, choisis ci-dessous le remboursement, et nous te rendons tout ton argent. Si rien n’est réglé le {day} et que tu ne nous as pas dit que tu préfères attendre, nous te remboursons de nous-mêmes.',
  },
  relief: {
    formal:
      'Pour que l’attente pèse moins, voici {amount} à dépenser chez nous comme il vous plaira, jusqu’au {day}\u00a0:',
    familiar:
      'Pour que l’attente pèse moins, voici {amount} à dépenser chez nous comme il te plaira, jusqu’au {day}\u00a0:',
  },
  nextWord: {
    formal: 'D’ici là, vous aurez de nos nouvelles, que ce soit fait ou non. Vous n’avez toujours rien à faire.',
    familiar: 'D’ici là, tu auras de nos nouvelles, que ce soit fait ou non. Tu n’as toujours rien à faire.',
  },
}
