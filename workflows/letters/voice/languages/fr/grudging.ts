import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** It is done, but it need not have been; or it is done by the table. */
export const grudging = {
  begrudging: [
    phrase('(à titre )?exceptionnel*|exceptionnellement|une exception|faire (une )?exception'),
    phrase(
      '(bien que|quoique) … (pas|aucun*)|même si … (pas (tenu*|obligé*|responsable*|notre faute)|rien ne nous y oblige)|(sans|pas) … (y être )?(obligé*|tenu*) (de|à)?|rien ne nous (y )?oblige',
    ),
    phrase(
      'nos (conditions|règles|politique*)|notre (politique|règlement)|conditions générales|politique de (retour|remboursement)',
    ),
    phrase(
      '(juste|seulement|uniquement|rien que) (pour )?cette fois|pour cette fois|sans reconnaissance|sans préjudice',
    ),
    phrase('(auriez|aurais) (dû|pu)(?! … de nous)'),
    phrase(
      "(normalement|d'habitude|habituellement|en principe|en temps normal|d'ordinaire) … (pas|jamais|factur*|refus*|aucun)",
    ),
    phrase(
      '(consent*|acceptons|disposés?|prêts?) … (à|de) … (rembours*|remplac*|vous)|accord(ons|é) … (remboursement|demande)',
    ),
  ],
  entitlement: [
    phrase('(droit|prétendre|éligible*|ayant droit) … (à|au|aux)|(avez|as|aviez) droit|éligib*'),
    phrase('(grille|barème|tableau|tarif*) … (compensation*|indemni*|rembours*)|barème*'),
    phrase("(jusqu'à|maximum|plafonné*|au plus) … (%|pour cent)|plafond*"),
  ],
} satisfies Partial<Forbidden>
