import type { Words } from './words.ts'

export const fr: Words = {
  reference: 'Commande {order}',
  what: {
    title: 'Qu’est-ce qui ne va pas\u00a0?',
    ask: {
      formal: 'Qu’est-ce qui ne va pas\u00a0?',
      familiar: '{named, select, yes {{name}, qu’est-ce qui ne va pas\u00a0?} other {Qu’est-ce qui ne va pas\u00a0?}}',
    },
    hint: {
      formal: 'Touchez ce qui convient. Nous nous en occupons.',
      familiar: 'Touche ce qui convient. Nous nous en occupons.',
    },
    wrongs: {
      'not-arrived': 'Ce n’est pas arrivé',
      damaged: 'C’est arrivé abîmé',
      'wrong-item': 'Ce n’est pas ce que j’ai commandé',
      'missing-item': 'Il manque quelque chose',
      defective: 'Cela ne marche pas',
      'billing-error': 'La facture n’est pas juste',
      'bad-service': 'Autre chose, ou la façon dont on m’a répondu',
    },
  },
  which: { title: 'De quoi s’agit-il\u00a0?', ask: 'De quoi s’agit-il\u00a0?', all: 'De plusieurs choses' },
  hope: {
    title: { formal: 'Que souhaitez-vous\u00a0?', familiar: 'Que souhaites-tu\u00a0?' },
    ask: { formal: 'Que pouvons-nous faire pour vous\u00a0?', familiar: 'Que pouvons-nous faire pour toi\u00a0?' },
    hint: {
      formal: 'Nous vous croyons.',
      familiar: 'Nous te croyons.',
    },
    comment: 'Ajouter d’abord quelques mots (facultatif)',
    commentHint: {
      formal: 'Ils nous arrivent avec ce que vous touchez.',
      familiar: 'Ils nous arrivent avec ce que tu touches.',
    },
    hopes: {
      expedite: 'J’attends, mais au plus vite',
      reship: 'Me l’envoyer de nouveau',
      replace: 'M’en envoyer un autre',
      refund: 'Me rembourser',
      'correct-bill': 'Corriger la facture',
      'redo-service': 'Le refaire, et bien',
      talk: 'Je voudrais parler à quelqu’un',
    },
  },
  notDueYet: {
    title: 'C’est encore en route',
    text: {
      formal:
        'Nous l’avons promis pour le {day}. Si rien n’est arrivé ce jour-là, nous le voyons nous-mêmes et vous écrivons. Vous n’avez rien à faire.',
      familiar:
        'Nous l’avons promis pour le {day}. Si rien n’est arrivé ce jour-là, nous le voyons nous-mêmes et t’écrivons. Tu n’as rien à faire.',
    },
  },
  thanks: {
    remedy: {
      title: { formal: 'Merci de nous le dire', familiar: 'Merci de nous le dire' },
      text: {
        formal:
          'Nous nous en occupons. Dans quelques minutes, vous recevrez un message qui vous dit ce que nous faisons. Vous n’avez plus rien à faire.',
        familiar:
          'Nous nous en occupons. Dans quelques minutes, tu recevras un message qui te dit ce que nous faisons. Tu n’as plus rien à faire.',
      },
    },
    talk: {
      title: { formal: 'Quelqu’un va vous contacter', familiar: 'Quelqu’un va te contacter' },
      text: {
        formal:
          'Merci de nous le dire. Une personne de notre équipe qui connaît votre commande va vous contacter. Vous n’avez plus rien à faire.',
        familiar:
          'Merci de nous le dire. Une personne de notre équipe qui connaît ta commande va te contacter. Tu n’as plus rien à faire.',
      },
    },
  },
  expired: {
    title: 'Ce lien ne fonctionne plus',
    text: {
      formal:
        'Il valait pour un temps limité. Répondez simplement au message où il se trouvait. Une personne lit votre réponse.',
      familiar:
        'Il valait pour un temps limité. Réponds simplement au message où il se trouvait. Une personne lit ta réponse.',
    },
  },
  neutral: {
    title: 'Ce lien ne mène nulle part',
    text: {
      formal: 'Si vous venez d’un de nos messages, répondez simplement à ce message. Une personne lit votre réponse.',
      familiar: 'Si tu viens d’un de nos messages, réponds simplement à ce message. Une personne lit ta réponse.',
    },
  },
}
