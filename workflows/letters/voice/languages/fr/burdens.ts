import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What sends people elsewhere, tells them not to answer, or gives them something to do. */
export const burdens = {
  'other-channel': [
    phrase(
      '(appelez|appelle|téléphonez|téléphone|contactez|contacte)[ -](nous|notre|moi|au)|nous (appeler|téléphoner|contacter) (au|par)',
    ),
    phrase("hotline|numéro vert|standard téléphonique|par téléphone au|service client*|centre d'appels|joindre au"),
    phrase(
      'formulaire|connecte[zr]?-(vous|toi)|(ouvrir|ouvrez|créer|créez) (un )?(ticket|dossier|réclamation)|rendez-vous sur|espace client|(visitez|consultez) (notre|la|le)',
    ),
  ],
  'no-reply': [
    phrase('no-?reply|ne-?pas-?repondre'),
    phrase(
      '(merci de ne|de ne|veuillez ne) pas … répond*|ne répondez pas|ne réponds pas|ne peut (pas )?(recevoir|être lu*)',
    ),
    phrase(
      '(message|courriel|e-?mail|mail|lettre|réponse) (\\p{L}+ )?(automatique*|automatisé*)|(envoyé|généré|créé)e? automatiquement',
    ),
    phrase('(cher|chère|chers|bonjour) (client*|madame|monsieur)|madame, monsieur'),
  ],
  errand: [
    phrase(
      '(?<!rien )(envoyez|envoie|joignez|joins|fournissez|fournis|transmettez|transmets|adressez)([ -](nous|moi))? … (photo*|preuve*|justificatif*|facture*|reçu*|image*|ticket*|numéro|copie|coordonnées|détails)',
    ),
    phrase(
      "nous (envoyer|fournir|transmettre|adresser) … (photo*|preuve*|justificatif*|facture*|reçu*)|rempli(r|ssez|s)|justificatif*|preuve d'achat|ticket de caisse|bon de retour",
    ),
    phrase(
      "(renvoyez|renvoie|retournez|retourne|rapportez|rapporte|déposez|dépose)[ -](le|la|les|nous|l'|votre|ton|ta)",
    ),
  ],
} satisfies Partial<Forbidden>
