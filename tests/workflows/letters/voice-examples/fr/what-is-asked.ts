import type { VoiceExamples } from '../voice-examples.ts'

/** What is asked of the customer: another channel, no answer, errands, and reading a table of who gets what. */
export const whatIsAsked = {
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
} satisfies Partial<VoiceExamples>
