import type { VoiceExamples } from './voice-examples.ts'

export const fr: VoiceExamples = {
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
  blame: {
    refused: [
      'Notre transporteur a perdu votre colis.',
      'Un stagiaire a oublié le couvercle.',
      'Cela relève d’un autre service.',
      'DHL n’a pas sonné.',
      'C’est en retard à cause de notre fournisseur.',
    ],
    passes: ['Nous avons perdu votre colis.', 'Le livreur passe vendredi.', 'Quelqu’un de notre équipe vous écrit.'],
  },
  excuse: {
    refused: [
      'En raison d’une forte demande, c’est plus long.',
      'C’était indépendant de notre volonté.',
      'Ce n’est pas notre faute.',
      'Cela arrive.',
      'Un problème technique a tout bloqué.',
    ],
    passes: ['Nous n’avons pas tenu parole.', 'C’est notre faute.'],
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
  unowned: {
    refused: [
      'Une erreur s’est produite.',
      'Votre colis a été perdu.',
      'Votre colis s’est égaré.',
      'Quelque chose s’est mal passé.',
      'Il y a eu un problème avec la livraison.',
      'Il semble que votre colis soit perdu.',
      'Désolés si vous avez ressenti cela.',
    ],
    passes: ['Nous avons perdu votre colis.', 'Une partie de ta commande est arrivée abîmée.'],
  },
  'other-channel': {
    refused: ['Appelez-nous lundi.', 'Notre service client est ouvert.', 'Connectez-vous à votre compte.'],
    passes: ['Répondez simplement à cette lettre.', 'J’aimerais parler à quelqu’un'],
  },
  'no-reply': {
    refused: [
      'Envoyé de noreply@example.com.',
      'Merci de ne pas répondre à ce message.',
      'Ceci est un message automatique.',
      'Madame, Monsieur,',
    ],
    passes: ['Une réponse à cette lettre nous parvient toujours.', 'Bonjour Anna Berger,'],
  },
  errand: {
    refused: ['Envoyez-nous une photo.', 'Merci de remplir ces pages.', 'Renvoyez-le d’abord.'],
    passes: ['Tu n’as rien à faire.', 'Gardez la bouilloire, vous n’avez rien à renvoyer.'],
  },
  entitlement: {
    refused: ['Vous avez droit à un remboursement.', 'Voici notre barème.', 'Vous recevez au plus 10 % du prix.'],
    passes: ['Voici 15 € en plus, à dépenser comme il vous plaira.'],
  },
  doubt: {
    refused: [
      'Selon notre suivi, le colis est là.',
      'Vous prétendez que le couvercle était fendu.',
      'Si tel est le cas, nous vous en enverrons un autre.',
    ],
    passes: [
      'Selon le suivi, il est là, mais nous vous croyons.',
      'Vous nous avez écrit que le couvercle était fendu.',
    ],
  },
  disclaimer: {
    refused: [
      'Nous déclinons toute responsabilité.',
      'Cette somme vaut pour solde de tout compte.',
      'Les délais sont donnés à titre indicatif.',
    ],
    passes: ['C’est à nous d’en répondre.', 'Votre argent sera chez vous vendredi.'],
  },
}
