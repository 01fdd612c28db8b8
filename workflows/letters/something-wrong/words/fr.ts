import type { Words } from './words.ts'

export const fr: Words = {
  reference: 'Commande {order}',
  what: {
    title: 'Qu’est-ce qui ne va pas ?',
    ask: {
      formal: 'Qu’est-ce qui ne va pas ?',
      familiar: '{named, select, yes {{name}, qu’est-ce qui ne va pas ?} other {Qu’est-ce qui ne va pas ?}}',
    },
    hint: {
      formal: 'Touchez ce qui convient. Nous arrangeons cela.',
      familiar: 'Touche ce qui convient. Nous arrangeons cela.',
    },
    wrongs: {
      'not-arrived': 'Ce n’est pas arrivé',
      damaged: 'C’est arrivé abîmé',
      'wrong-item': 'Ce n’est pas ce que j’ai commandé',
      'missing-item': 'Il manque quelque chose',
      defective: 'Cela ne marche pas',
      'billing-error': 'La facture est fausse',
      'bad-service': 'J’ai été mal reçu, ou c’est autre chose',
    },
  },
  which: { title: 'De quoi s’agit-il ?', ask: 'De quoi s’agit-il ?', all: 'De plusieurs choses' },
  hope: {
    title: { formal: 'Que souhaitez-vous ?', familiar: 'Que souhaites-tu ?' },
    ask: { formal: 'Que pouvons-nous faire pour vous ?', familiar: 'Que pouvons-nous faire pour toi ?' },
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
      expedite: 'J’attends : au plus vite, s’il vous plaît',
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
        'Nous l’avons promis pour le {day}. Si ce n’est pas là d’ici là, nous le voyons nous-mêmes et vous écrivons. Vous n’avez rien à faire.',
      familiar:
        'Nous l’avons promis pour le {day}. Si ce n’est pas là d’ici là, nous le voyons nous-mêmes et t’écrivons. Tu n’as rien à faire.',
    },
  },
  thanks: {
    remedy: {
      title: { formal: 'Merci de nous le dire', familiar: 'Merci de nous le dire' },
      text: {
        formal:
          'Nous nous en occupons. Dans quelques minutes, vous recevrez une lettre qui vous dit ce que nous faisons. Vous n’avez plus rien à faire.',
        familiar:
          'Nous nous en occupons. Dans quelques minutes, tu recevras une lettre qui te dit ce que nous faisons. Tu n’as plus rien à faire.',
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
    title: 'Il n’y a rien à voir ici',
    text: {
      formal: 'Si vous venez d’un de nos messages, répondez simplement à ce message. Une personne lit votre réponse.',
      familiar: 'Si tu viens d’un de nos messages, réponds simplement à ce message. Une personne lit ta réponse.',
    },
  },
}
