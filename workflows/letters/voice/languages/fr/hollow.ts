import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What makes a remedy into a present. */
const giving = 'cadeau*|offr*|offert*|gracieu*|généreu*|faveur*|plaisir de vous|surprise*|gratuit*|spécial*|privilège*'

/** What is said because letters say it, promised and not believed, or given as a present though it was owed. */
export const hollow = {
  'corporate-speak': [
    phrase(
      '(sincère*|profond*|plat*|vives?|humble*) (excuses|regrets)|excuses (les plus |bien )?(sincères|plates)|sincèrement désolé*',
    ),
    phrase('(accepter|agréer|présent*|adress*|exprim*|renouvel*) … (excuses|regrets)'),
    phrase('désagrément*|gêne occasionnée|(la|toute) gêne|contretemps|inconvénients?'),
    phrase('(cher*|fidèle*|estimé*|aimable*) (client*|abonné*)'),
    phrase('(merci|remerci*|apprécions) … (patience|compréhension|fidélité|confiance|indulgence)'),
    phrase(
      '(espérons|plaisir de) (vous|te) (revoir|compter|servir)|(soyez|sois) assuré*|vous pouvez être assuré*|nous (vous |te )?assurons',
    ),
    phrase(
      '(satisfaction|expérience|relation) client*|(votre|ta|entière|pleine) satisfaction|(avis|opinion|retour) … (important*|précieu*)',
    ),
    phrase(
      '(nous (avons le regret|sommes au regret)|au regret) de|nous (vous |te )?informons|nous tenons à vous informer',
    ),
    phrase(
      '(notre|une|la) priorité|priorité absolue|tout mettre en œuvre|mettons tout en œuvre|mettre tout en œuvre|nous efforçons',
    ),
    phrase(
      "très au sérieux|plus grand sérieux|meilleurs délais|(n'|n')hésite[zr]? pas|dans les plus brefs délais|suite à (votre|ta)|conformément à|veuillez|ci-joint*|par la présente|relatif à",
    ),
    phrase(
      '(service|équipe|personne)s? (concerné*|compétent*|responsable)|(numéro|référence) de (dossier|réclamation|ticket)|sous réserve|après (étude|examen|analyse) (de|du)',
    ),
    phrase('compren(ons|ds) … (frustration|mécontentement|déception|agacement)'),
    phrase(
      '(réclamation|demande|dossier|requête)s? (a|ont) (\\p{L}+ )?été (\\p{L}+ )?(enregistrée?s?|transmise?s?|prise?s? en compte)|sera (examinée?|étudiée?|traitée?)',
    ),
    phrase('au cœur de|nous sommes permis|permettons de'),
    phrase('(reviendrons|reviens|reviendrai) (vers|auprès)|prochainement|sous peu|ultérieurement'),
    phrase('de (bien vouloir )?patienter|bien vouloir'),
    phrase('parmi nos (client*|abonné*)'),
    phrase('(dossier|affaire|incident|réclamation) … (clos|close|clôturée?)'),
    phrase("en cours (de|d')( ?)(traitement|examen|étude)|rappeler la référence|jours ouvrés"),
    phrase("(à )?(vos|tes) attentes|comme (vous|tu) (le |l')?compren*"),
    phrase('(avis|retour|opinion)s? … (aide|aident) à (nous )?améliorer'),
  ],
  promise: [
    phrase(
      "(ne … |n')(reprodui*|arrivera*|produira*|renouveler*) (plus|pas|jamais)|(ne|n') (plus|pas|jamais) … (reprodui*|arriver*|produire|renouveler)|plus jamais",
    ),
    phrase(
      'nous (vous |te )?(promett*|garantiss*|jur*|engageons à)|je (vous |te )?(promets|garantis|jure)|promis juré',
    ),
    phrase(
      '(ferons|faire|fera|feront) … (mieux|(tout |notre )(le )?possible|de notre mieux)|tout (faire|notre possible)',
    ),
    phrase(
      '(améliorer*|amélior(ons|ation)|progress*|travaill(ons|er)) … (service*|qualité|processus|dur|sans cesse|encore|à (ne|éviter|améliorer))',
    ),
    phrase(
      "(à l'avenir|désormais|dorénavant|prochaine fois) … (mieux|éviter*|plus|attenti*|veiller*|vigilan*)|(éviter*|veiller*) … (à l'avenir|avenir)",
    ),
    phrase(
      'mesures … (pour|afin|visant)|(appris|tiré|tirer|tirons) … (leçon*|enseignement*)|(vous pouvez|tu peux) compter sur',
    ),
  ],
  'gift-washing': [
    phrase('gestes?'),
    phrase('(en )?(signe|guise|gage) de|bonne volonté|petite attention|dédommagement pour votre'),
    phrase(
      '(remplacement|remboursement|renvoi|réparation|réexpédition) (gratuit*|offert*|gracieu*)|(gratuit*|offert*|gracieusement) … (remplacement|remboursement|réparation)',
    ),
    together('remplace*|rembours*|nouveau colis|article neuf|nouvel article|argent|renvo*|renvoy*', giving),
    phrase('(cadeau|surprise) … pour (votre|ta) (patience|peine|compréhension)'),
  ],
} satisfies Partial<Forbidden>
