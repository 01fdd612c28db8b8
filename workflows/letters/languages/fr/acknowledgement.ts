import type { Letters } from '../language.ts'

export const acknowledgement: Letters['acknowledgement'] = {
  subject: {
    formal: 'Votre commande {order}\u00a0: nous nous en occupons',
    familiar: 'Ta commande {order}\u00a0: nous nous en occupons',
  },
  preheader: {
    formal: 'Ce qui se passe déjà, et quand vous aurez de nos nouvelles.',
    familiar: 'Ce qui se passe déjà, et quand tu auras de nos nouvelles.',
  },
  owned: {
    late: {
      formal:
        'Votre commande n’est pas arrivée le jour promis. Nous n’avons pas tenu parole, et c’est à nous d’arranger les choses.',
      familiar:
        'Ta commande n’est pas arrivée le jour promis. Nous n’avons pas tenu parole, et c’est à nous d’arranger les choses.',
    },
    lost: {
      formal: 'Nous avons perdu votre commande en chemin. C’est notre faute, et c’est à nous d’arranger les choses.',
      familiar: 'Nous avons perdu ta commande en chemin. C’est notre faute, et c’est à nous d’arranger les choses.',
    },
    damaged: {
      formal:
        '{pieces, plural, one {Votre commande est arrivée abîmée.} other {Une partie de votre commande est arrivée abîmée.}} C’est notre faute, et c’est à nous d’arranger les choses.',
      familiar:
        '{pieces, plural, one {Ta commande est arrivée abîmée.} other {Une partie de ta commande est arrivée abîmée.}} C’est notre faute, et c’est à nous d’arranger les choses.',
    },
    'wrong-item': {
      formal: 'Nous vous avons envoyé le mauvais article. C’est notre erreur, et c’est à nous de la réparer.',
      familiar: 'Nous t’avons envoyé le mauvais article. C’est notre erreur, et c’est à nous de la réparer.',
    },
    'missing-item': {
      formal:
        'Nous avons oublié de mettre quelque chose dans votre colis. C’est notre erreur, et c’est à nous de la réparer.',
      familiar:
        'Nous avons oublié de mettre quelque chose dans ton colis. C’est notre erreur, et c’est à nous de la réparer.',
    },
    'out-of-stock': {
      formal:
        'Nous vous avons vendu un article que nous n’avons pas en stock. C’est notre erreur, et c’est à nous de la réparer.',
      familiar:
        'Nous t’avons vendu un article que nous n’avons pas en stock. C’est notre erreur, et c’est à nous de la réparer.',
    },
    defective: {
      formal:
        'Nous vous avons vendu un article qui ne fonctionne pas comme il faut. C’est notre faute, et c’est à nous d’arranger les choses.',
      familiar:
        'Nous t’avons vendu un article qui ne fonctionne pas comme il faut. C’est notre faute, et c’est à nous d’arranger les choses.',
    },
    'billing-error': {
      formal:
        'Nous vous avons fait payer le mauvais montant pour votre commande. C’est notre erreur, et c’est à nous de la réparer.',
      familiar:
        'Nous t’avons fait payer le mauvais montant pour ta commande. C’est notre erreur, et c’est à nous de la réparer.',
    },
    'bad-service': {
      formal:
        'Vous aviez besoin de notre aide pour votre commande, et nous n’avons pas pris soin de vous comme il fallait. C’est notre faute, et c’est à nous d’arranger les choses.',
      familiar:
        'Tu avais besoin de notre aide pour ta commande, et nous n’avons pas pris soin de toi comme il fallait. C’est notre faute, et c’est à nous d’arranger les choses.',
    },
  },
  ownedBeforeDue: {
    formal:
      'Votre commande arrivera plus tard que le jour promis. C’est notre erreur, et c’est à nous d’arranger les choses.',
    familiar:
      'Ta commande arrivera plus tard que le jour promis. C’est notre erreur, et c’est à nous d’arranger les choses.',
  },
  ownedAgain: {
    formal:
      '{round, plural, =2 {Notre première réponse n’a pas suffi.} other {Nos réponses n’ont pas suffi jusqu’ici.}} Nous avons fait plus d’une erreur\u00a0: d’abord avec votre commande, puis dans notre façon d’y répondre. C’est à nous de régler cela.',
    familiar:
      '{round, plural, =2 {Notre première réponse n’a pas suffi.} other {Nos réponses n’ont pas suffi jusqu’ici.}} Nous avons fait plus d’une erreur\u00a0: d’abord avec ta commande, puis dans notre façon d’y répondre. C’est à nous de régler cela.',
  },
  underWay: {
    expedite: {
      formal: 'Nous vous faisons déjà parvenir votre commande par la voie la plus rapide.',
      familiar: 'Nous te faisons déjà parvenir ta commande par la voie la plus rapide.',
    },
    reship: {
      formal: 'Nous préparons déjà un nouveau colis pour vous.',
      familiar: 'Nous préparons déjà un nouveau colis pour toi.',
    },
    replace: {
      formal: 'Nous préparons déjà un article neuf pour vous.',
      familiar: 'Nous préparons déjà un article neuf pour toi.',
    },
    refund: {
      formal: 'Nous sommes déjà en train de vous rembourser.',
      familiar: 'Nous sommes déjà en train de te rembourser.',
    },
    'correct-bill': { formal: 'Nous corrigeons déjà votre facture.', familiar: 'Nous corrigeons déjà ta facture.' },
    'redo-service': {
      formal: 'Nous nous préparons déjà à tout refaire pour vous, et cette fois comme il faut.',
      familiar: 'Nous nous préparons déjà à tout refaire pour toi, et cette fois comme il faut.',
    },
    own: {
      formal: 'Nous arrangeons déjà les choses pour vous autrement.',
      familiar: 'Nous arrangeons déjà les choses pour toi autrement.',
    },
  },
  nextWord: {
    formal:
      'Vous aurez de nos nouvelles au plus tard le {when}, même s’il n’y a rien de nouveau. D’ici là, vous n’avez rien à faire.',
    familiar:
      'Tu auras de nos nouvelles au plus tard le {when}, même s’il n’y a rien de nouveau. D’ici là, tu n’as rien à faire.',
  },
}

export const digest: Letters['digest'] = {
  subject: {
    formal: 'Vos commandes\u00a0: nous nous en occupons',
    familiar: 'Tes commandes\u00a0: nous nous en occupons',
  },
  preheader: {
    formal: 'Ce qui se passe déjà pour chacune d’elles, et quand vous aurez de nos nouvelles.',
    familiar: 'Ce qui se passe déjà pour chacune d’elles, et quand tu auras de nos nouvelles.',
  },
  opening: {
    formal:
      'Nous n’avons pas été à la hauteur pour {count, number} de vos commandes. Voici, pour chacune, ce qui s’est passé et ce que nous faisons déjà.',
    familiar:
      'Nous n’avons pas été à la hauteur pour {count, number} de tes commandes. Voici, pour chacune, ce qui s’est passé et ce que nous faisons déjà.',
  },
  about: 'Commande {order} du {placed}.',
}
