import type { VoiceExamples } from '../voice-examples.ts'

/** Whose fault it is said to be: anybody’s but ours, nobody’s, the customer’s, or not ours before a court. */
export const whoseFault = {
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
} satisfies Partial<VoiceExamples>
