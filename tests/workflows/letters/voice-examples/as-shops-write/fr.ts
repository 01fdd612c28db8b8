import type { AsShopsWrite } from './as-shops-write.ts'

export const fr: AsShopsWrite = {
  bad: [
    'Nous vous prions d’accepter nos excuses pour la gêne occasionnée.',
    'Nous sommes sincèrement désolés pour ce désagrément.',
    'Notre transporteur a égaré votre colis.',
    'Le colis a été endommagé pendant le transport.',
    'En raison des intempéries et de la neige, votre colis a du retard.',
    'À titre de geste commercial, nous vous offrons le remplacement.',
    'Cela n’arrivera plus.',
    'Nous vous remercions de votre compréhension.',
    'Une erreur s’est glissée dans votre commande.',
    'C’est la faute de La Poste.',
    'Vous avez droit à une indemnité de 10 %.',
    'Bien que nous ne soyons pas responsables, nous vous remboursons.',
    'L’entrepôt s’est trompé d’article.',
    'Nous ferons mieux la prochaine fois.',
  ],
  good: [
    'Nous avons perdu votre colis.',
    'Un nouveau colis est parti ce matin, vous l’aurez vendredi.',
    'C’est notre faute.',
    'Tu n’as rien à faire.',
    'Nous regrettons d’avoir perdu ta commande.',
    'Je m’en occupe personnellement.',
    'Depuis lundi, deux personnes vérifient chaque colis avant son départ.',
    'Le livreur passe vendredi matin.',
    'Voici 15 € en plus.',
    'Nous t’avons débité deux fois et t’avons rendu l’argent ce matin.',
    'Garde la bouilloire cassée.',
    'Bien à vous',
  ],
}
