import type { CheckBackWords } from './check-back-words.ts'

export const fr: CheckBackWords = {
  reference: 'Commande {order}',
  question: {
    title: {
      formal: 'Est-ce réglé, et avons-nous bien pris soin de vous\u00a0?',
      familiar: 'Est-ce réglé, et avons-nous bien pris soin de toi\u00a0?',
    },
    ask: {
      formal: 'Est-ce que tout est réglé\u00a0? Et avons-nous bien pris soin de vous\u00a0?',
      familiar:
        '{named, select, yes {{name}, est-ce que tout est réglé\u00a0? Et avons-nous bien pris soin de toi\u00a0?} other {Est-ce que tout est réglé\u00a0? Et avons-nous bien pris soin de toi\u00a0?}}',
    },
    hint: { formal: 'Touchez la réponse qui convient.', familiar: 'Touche la réponse qui convient.' },
    preselected: {
      formal:
        'La réponse choisie dans le message est mise en valeur. Touchez-la pour l’envoyer, ou touchez-en une autre.',
      familiar:
        'La réponse choisie dans le message est mise en valeur. Touche-la pour l’envoyer, ou touches-en une autre.',
    },
    comment: {
      formal: 'Ajoutez d’abord quelques mots, si vous voulez',
      familiar: 'Ajoute d’abord quelques mots, si tu veux',
    },
    commentHint: {
      formal: 'Ils partent avec la réponse que vous touchez.',
      familiar: 'Ils partent avec la réponse que tu touches.',
    },
    answers: {
      happy: 'Oui, tout va bien',
      'not-looked-after': 'C’est réglé, mais je n’ai pas senti qu’on prenait soin de moi',
      unhappy: 'Non, pas encore',
      talk: 'J’aimerais parler à quelqu’un',
    },
  },
  thanks: {
    happy: {
      title: 'Voilà qui fait plaisir',
      text: 'Merci de nous l’avoir dit. Nous sommes heureux que tout soit comme il faut.',
    },
    'not-looked-after': {
      title: 'Merci de le dire',
      text: {
        formal:
          'Réparer n’était que la moitié du chemin, et nous n’avons pas pris soin de vous comme il fallait. Quelqu’un de notre équipe s’en occupe maintenant et vous écrit. Vous n’avez plus rien à faire.',
        familiar:
          'Réparer n’était que la moitié du chemin, et nous n’avons pas pris soin de toi comme il fallait. Quelqu’un de notre équipe s’en occupe maintenant et t’écrit. Tu n’as plus rien à faire.',
      },
    },
    unhappy: {
      title: 'Alors nous n’avons pas fini',
      text: {
        formal:
          'Merci de nous l’avoir dit. Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, prend le relais et vous écrit. Vous n’avez plus rien à faire.',
        familiar:
          'Merci de nous l’avoir dit. Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, prend le relais et t’écrit. Tu n’as plus rien à faire.',
      },
    },
    talk: {
      title: { formal: 'Quelqu’un va vous contacter', familiar: 'Quelqu’un va te contacter' },
      text: {
        formal:
          'Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, va vous contacter. Vous n’avez plus rien à faire.',
        familiar:
          'Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, va te contacter. Tu n’as plus rien à faire.',
      },
    },
  },
  change: {
    formal: 'Pendant dix minutes, vous pouvez encore changer de réponse.',
    familiar: 'Pendant dix minutes, tu peux encore changer de réponse.',
  },
  changeLink: 'Changer ma réponse',
  alreadyAnswered: {
    title: { formal: 'Nous avons votre réponse', familiar: 'Nous avons ta réponse' },
    text: {
      formal:
        'Vous nous avez dit\u00a0: «\u00a0{answer}\u00a0». Si cela a changé, répondez simplement à notre message. Une vraie personne vous lira.',
      familiar:
        'Tu nous as dit\u00a0: «\u00a0{answer}\u00a0». Si cela a changé, réponds simplement à notre message. Une vraie personne te lira.',
    },
  },
  expired: {
    title: 'Ce lien ne marche plus',
    text: {
      formal:
        'Les liens de nos messages ne durent qu’un temps. Nous pouvons vous en envoyer un nouveau, ou répondez simplement au message. Une vraie personne vous lira.',
      familiar:
        'Les liens de nos messages ne durent qu’un temps. Nous pouvons t’en envoyer un nouveau, ou réponds simplement au message. Une vraie personne te lira.',
    },
  },
  neutral: {
    title: 'Ce lien ne mène nulle part',
    text: {
      formal: 'Si vous venez d’un de nos messages, répondez simplement à ce message. Une vraie personne vous lira.',
      familiar: 'Si tu viens d’un de nos messages, réponds simplement à ce message. Une vraie personne te lira.',
    },
  },
  closed: {
    title: 'C’est déjà réglé',
    text: {
      formal:
        'Si quelque chose ne va pas, répondez simplement à notre message. Une vraie personne vous lira, et nous nous en occuperons de nouveau.',
      familiar:
        'Si quelque chose ne va pas, réponds simplement à notre message. Une vraie personne te lira, et nous nous en occuperons de nouveau.',
    },
  },
}
