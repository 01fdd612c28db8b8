import type { Letters } from '../language.ts'

export const recap: Letters['recap'] = {
  subject: {
    formal: 'Votre commande {order}\u00a0: ce que nous avons fait',
    familiar: 'Ta commande {order}\u00a0: ce que nous avons fait',
  },
  preheader: 'Ce que nous avons fait, et quand.',
  apology: {
    late: {
      formal: 'Nous sommes désolés de ne pas avoir livré votre commande le jour promis.',
      familiar: 'Nous sommes désolés de ne pas avoir livré ta commande le jour promis.',
    },
    lost: {
      formal: 'Nous sommes désolés d’avoir perdu votre commande.',
      familiar: 'Nous sommes désolés d’avoir perdu ta commande.',
    },
    damaged: {
      formal:
        '{pieces, plural, one {Nous sommes désolés que votre commande soit arrivée abîmée.} other {Nous sommes désolés qu’une partie de votre commande soit arrivée abîmée.}} Nous aurions dû en prendre plus grand soin.',
      familiar:
        '{pieces, plural, one {Nous sommes désolés que ta commande soit arrivée abîmée.} other {Nous sommes désolés qu’une partie de ta commande soit arrivée abîmée.}} Nous aurions dû en prendre plus grand soin.',
    },
    'wrong-item': {
      formal: 'Nous sommes désolés de vous avoir envoyé le mauvais article.',
      familiar: 'Nous sommes désolés de t’avoir envoyé le mauvais article.',
    },
    'missing-item': {
      formal: 'Nous sommes désolés d’avoir oublié de mettre quelque chose dans votre colis.',
      familiar: 'Nous sommes désolés d’avoir oublié de mettre quelque chose dans ton colis.',
    },
    'out-of-stock': {
      formal: 'Nous sommes désolés de vous avoir vendu un article que nous n’avions pas.',
      familiar: 'Nous sommes désolés de t’avoir vendu un article que nous n’avions pas.',
    },
    defective: {
      formal: 'Nous sommes désolés de vous avoir vendu un article qui ne fonctionnait pas comme il faut.',
      familiar: 'Nous sommes désolés de t’avoir vendu un article qui ne fonctionnait pas comme il faut.',
    },
    'billing-error': {
      formal: 'Nous sommes désolés de vous avoir fait payer le mauvais montant.',
      familiar: 'Nous sommes désolés de t’avoir fait payer le mauvais montant.',
    },
    'bad-service': {
      formal: 'Nous sommes désolés de ne pas avoir pris soin de vous comme il fallait.',
      familiar: 'Nous sommes désolés de ne pas avoir pris soin de toi comme il fallait.',
    },
  },
  lately: 'Ce n’est pas la première fois ces derniers temps, et c’est d’autant plus grave.',
  notEnough: {
    formal:
      '{round, plural, =2 {Notre première réponse n’a pas suffi, et vous avez dû nous le dire.} other {Nos réponses n’ont pas suffi, et vous avez dû nous le dire plus d’une fois.}} Maintenant, c’est fait.',
    familiar:
      '{round, plural, =2 {Notre première réponse n’a pas suffi, et tu as dû nous le dire.} other {Nos réponses n’ont pas suffi, et tu as dû nous le dire plus d’une fois.}} Maintenant, c’est fait.',
  },
  done: {
    expedite: { formal: 'Votre commande est arrivée le {day}.', familiar: 'Ta commande est arrivée le {day}.' },
    reship: {
      formal: 'Nous vous avons envoyé un nouveau colis le {day}.',
      familiar: 'Nous t’avons envoyé un nouveau colis le {day}.',
    },
    replace: {
      formal: 'Nous vous avons envoyé un article neuf le {day}.',
      familiar: 'Nous t’avons envoyé un article neuf le {day}.',
    },
    refund: {
      formal: 'Nous vous avons rendu votre argent le {day}.',
      familiar: 'Nous t’avons rendu ton argent le {day}.',
    },
    'correct-bill': {
      formal: 'Nous avons corrigé votre facture le {day}.',
      familiar: 'Nous avons corrigé ta facture le {day}.',
    },
    'redo-service': {
      formal: 'Nous avons tout refait pour vous, comme il faut, le {day}.',
      familiar: 'Nous avons tout refait pour toi, comme il faut, le {day}.',
    },
    own: {
      formal: 'Nous avons arrangé les choses pour vous autrement le {day}.',
      familiar: 'Nous avons arrangé les choses pour toi autrement le {day}.',
    },
  },
  lostTime: {
    formal: 'Le temps et l’énergie que cela vous a coûtés, nous ne pouvons pas vous les rendre.',
    familiar: 'Le temps et l’énergie que cela t’a coûtés, nous ne pouvons pas te les rendre.',
  },
  extra: {
    formal: 'Voici donc, en plus, {amount} à dépenser chez nous comme il vous plaira\u00a0:',
    familiar: 'Voici donc, en plus, {amount} à dépenser chez nous comme il te plaira\u00a0:',
  },
  extraUntil: {
    formal: 'Vous pouvez utiliser ce code jusqu’au {day}.',
    familiar: 'Tu peux utiliser ce code jusqu’au {day}.',
  },
  extraFollows: {
    formal: 'Nous préparons donc encore quelque chose de plus pour vous. Vous n’avez rien à faire pour cela.',
    familiar: 'Nous préparons donc encore quelque chose de plus pour toi. Tu n’as rien à faire pour cela.',
  },
  chooseAnother: {
    formal:
      'Si vous préférez autre chose, répondez à ce message et dites-nous ce qui vous ferait plaisir. Nous le choisirons ensemble.',
    familiar:
      'Si tu préfères autre chose, réponds à ce message et dis-nous ce qui te ferait plaisir. Nous le choisirons ensemble.',
  },
  surprise:
    'Et encore une petite chose, simplement pour le plaisir\u00a0: {amount} à dépenser chez nous jusqu’au {day}.',
  wishForExtra: {
    formal: 'Si quelque chose pouvait vous faire plaisir malgré tout, répondez à ce message et dites-nous quoi.',
    familiar: 'Si quelque chose pouvait te faire plaisir malgré tout, réponds à ce message et dis-nous quoi.',
  },
  effectivePrice: {
    formal:
      '{free, select, yes {Tout compris, cette commande ne vous coûte rien.} other {Tout compris, cette commande vous revient à {price}.}}',
    familiar:
      '{free, select, yes {Tout compris, cette commande ne te coûte rien.} other {Tout compris, cette commande te revient à {price}.}}',
  },
  nextWord: {
    formal: 'Nous vous demanderons si tout va bien, quand vous aurez eu le temps de le voir.',
    familiar: 'Nous te demanderons si tout va bien, quand tu auras eu le temps de le voir.',
  },
}
