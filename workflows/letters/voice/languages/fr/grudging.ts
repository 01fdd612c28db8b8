import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** It is done, but it need not have been; it is done by the table; or not without a doubt and a lawyer. */
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
    phrase(
      'si (vous aviez|tu avais) (\\p{L}+ )?(choisi|indiqué|dit|signalé|vérifié|commandé|lu|attendu|prévenu|donné) … (aurai*|serai*|pourrai*)',
    ),
    phrase('à titre (commercial|gracieux)'),
  ],
  entitlement: [
    phrase('(droit|prétendre|éligible*|ayant droit) … (à|au|aux)|(avez|as|aviez) droit|éligib*'),
    phrase('(grille|barème|tableau|tarif*) … (compensation*|indemni*|rembours*)|barème*'),
    phrase("(jusqu'à|maximum|plafonné*|au plus) … (%|pour cent)|plafond*"),
  ],
  doubt: [
    phrase(
      "(selon|d'après) (nos|notre|le|les) (\\p{L}+ )?(suivi|informations?|données|système|registres?|dossiers?)(?![^!?]{0,80}croyons)",
    ),
    phrase('(bien|correctement|dûment) été (livré|distribué|remis)e?s?|(avez|as) signé'),
    phrase(
      "prétend*|soi-disant|si (cela|tel) (est|était) … (le cas|vrai|avéré)|si c'est (bien |vraiment )?(le cas|vrai)",
    ),
    phrase('(enquête|vérification*|recherche*) … (conclu*|montr*|révél*|établi*)'),
  ],
  disclaimer: [
    phrase('responsabilité … (engagée?|limitée?|exclue?)|(déclin*|exclu*|limit*) … responsabilité|ne saurai(t|ent)'),
    phrase(
      'solde de tout compte|droits (légaux|statutaires)|droits … (demeurent|restent)|à titre (purement )?indicatif|contractuel*|sous toutes réserves|nous réservons le droit',
    ),
  ],
} satisfies Partial<Forbidden>
