import type { VoiceExamples } from '../voice-examples.ts'

/** What sounds set: the phrases of firms, a favour made of what was owed, and promises. */
export const setPhrases = {
  'corporate-speak': {
    refused: [
      'Veuillez accepter nos plus sincères excuses.',
      'Nous vous présentons nos excuses.',
      'Désolés pour la gêne occasionnée.',
      'Chère cliente, cher client,',
      'Nous vous remercions de votre patience.',
      'Soyez assurée de notre engagement.',
      'Votre satisfaction compte pour nous.',
      'Nous avons le regret de vous dire que tout est vendu.',
      'Nous mettons tout en œuvre pour vous.',
      'N’hésitez pas à nous écrire.',
      'Nous avons prévenu le service concerné.',
      'Nous comprenons votre déception.',
    ],
    passes: ['Merci de nous l’avoir dit.', 'Nous regrettons d’avoir perdu ta commande.', 'Bien à vous'],
  },
  begrudging: {
    refused: [
      'À titre exceptionnel, nous vous remboursons.',
      'Bien que nous n’y soyons pas tenus, nous le remplaçons.',
      'Nos conditions générales disent autre chose.',
      'Seulement pour cette fois.',
      'Vous auriez dû nous prévenir.',
      'Normalement, nous ne remboursons pas cela.',
      'Nous sommes prêts à vous rembourser.',
    ],
    passes: ['Ceci est notre seul rappel.', 'Nous aurions dû en prendre plus grand soin.'],
  },
  'gift-washing': {
    refused: [
      'À titre de geste commercial, voici votre colis.',
      'En signe de bonne volonté, nous vous remboursons.',
      'Voici un remplacement gratuit.',
      'Votre remboursement est un cadeau de notre part.',
      'Voici un cadeau pour votre patience.',
    ],
    passes: ['Nous vous avons envoyé un article neuf mardi.', 'Alors, en plus, voici 15 € à dépenser chez nous.'],
  },
  promise: {
    refused: [
      'Cela ne se reproduira plus.',
      'Nous vous promettons de faire mieux.',
      'La prochaine fois, nous ferons mieux.',
      'Nous travaillons dur à améliorer notre service.',
      'À l’avenir, nous veillerons à être à l’heure.',
      'Nous avons pris des mesures pour que cela change.',
    ],
    passes: [
      'Votre commande n’est pas arrivée le jour promis.',
      'Depuis lundi, nous vérifions chaque colis deux fois.',
    ],
  },
} satisfies Partial<VoiceExamples>
