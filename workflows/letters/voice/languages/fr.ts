import { phrase, together } from '../phrase.ts'
import type { Voice } from './voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  "perdu*|perdre|oubli*|abîm*|cass*|endommag*|retard*|erreur*|tromp*|faute*|mauvais*|problème*|caus*|responsab*|défaill*|défaut*|n'a pas|n'ont pas|n'a|pas (livré|trouvé|sonné|respecté)|en raison|à cause|grève*|bloqu*|égar*|mal |mal|manqu*|confond*|inadvertance|panne*|bug*|incident*|dysfonction*|imputable*"

/** What makes a remedy into a present. */
const giving = 'cadeau*|offr*|offert*|gracieu*|généreu*|faveur*|plaisir de vous|surprise*|gratuit*|spécial*|privilège*'

export const fr: Voice = {
  forbidden: {
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
    ],
    blame: [
      together(
        "transporteur*|livreur*|coursier*|sous-traitant*|fournisseur*|fabricant*|grossiste*|prestataire*|partenaire*|la poste|logistic*|logistique|société de livraison|douane*|centre d'appels",
        trouble,
      ),
      together(
        'entrepôt*|(le |un |notre )?service (\\p{L}+ )?(livraison|expédition*|facturation|comptab*|informatique)|collègue*|employé*|salarié*|stagiaire*|intérimaire*|préparateur*|comptabilité|magasinier*|notre (système|logiciel|équipe d*)|le (système|logiciel)',
        trouble,
      ),
      phrase("(un|d'un|une) autre (service|département)|(service|département) (différent|responsable)"),
      together(
        'chronopost|colissimo|mondial relay|dhl|ups|fedex|dpd|gls|relais colis|amazon logistics|bpost|postnl',
        trouble,
      ),
      phrase(
        "(à cause|par la faute|du fait|en raison|la faute) (de |du |d')(\\p{L}+ )*(transporteur|livreur|fournisseur|entrepôt|collègue|service|stagiaire|banque|douane|partenaire|prestataire|logiciel|système)*",
      ),
    ],
    excuse: [
      phrase(
        "(en raison|à cause|du fait|suite|compte tenu|face) (de|d'|du|des|à|aux?) … (circonstances|météo*|temps|neige|grève*|fêtes|afflux|demande|incident*|problème*|pénurie*|panne*|technique*|forte|volume*|imprév*|conditions)",
      ),
      phrase(
        'indépendant* de notre volonté|hors de notre contrôle|échapp* à notre contrôle|force majeure|imprév(u|ue|us|ues|isible*)|exceptionnelle*ment (élevé*|fort*)',
      ),
      phrase(
        "(n'est|n'était|n'y) … (pas|rien|nullement) … (notre faute|de notre faute|responsab*|pour rien)|n'y sommes pour rien|sans (que ce soit )?notre faute",
      ),
      phrase("(ça|cela|ce sont des choses qui|les erreurs?) arrive*|l'erreur est humaine|personne n'est parfait*"),
      phrase(
        '(problème|incident|souci|erreur|panne|bug)s? (\\p{L}+ )?(technique|informatique|système)s?|(rupture|pénurie|manque) de personnel|période des fêtes',
      ),
    ],
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
    'gift-washing': [
      phrase('gestes?'),
      phrase('(en )?(signe|guise|gage) de|bonne volonté|petite attention|dédommagement pour votre'),
      phrase(
        '(remplacement|remboursement|renvoi|réparation|réexpédition) (gratuit*|offert*|gracieu*)|(gratuit*|offert*|gracieusement) … (remplacement|remboursement|réparation)',
      ),
      together('remplace*|rembours*|nouveau colis|article neuf|nouvel article|argent|renvo*|renvoy*', giving),
      phrase('(cadeau|surprise) … pour (votre|ta) (patience|peine|compréhension)'),
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
    unowned: [
      phrase(
        "(erreur|incident|problème|malentendu|confusion|souci|dysfonctionnement|anomalie)s? … (survenu*|s'est (produit*|glissé*)|s'est|a eu lieu|est apparu*|a été|ont été|constaté*)",
      ),
      phrase(
        '(a|ont|avait|avaient) (\\p{L}+ )?été (\\p{L}+ )?(perdu*|endommagé*|abîmé*|cassé*|oublié*|égaré*|retardé*|mal \\p{L}+|envoyé* par erreur|débité*|facturé*|confondu*|inversé*)(?! par nous)',
      ),
      phrase("(s'est|se sont) (\\p{L}+ )?(perdu*|égaré*|cassé*|abîmé*)"),
      phrase('(quelque chose|ça|cela|tout|rien) … (mal (passé|tourné|allé)|pas (marché|fonctionné))'),
      phrase(
        'il y a (eu|avait) … (retard|erreur|problème|souci|malentendu|confusion)|(rencontr*|conn*aiss*|subi*|accus*) … (retard*|problème*|difficulté*|incident*|souci*)',
      ),
      phrase(
        '(il semble|il semblerait|apparemment|visiblement) … (perdu*|abîmé*|erreur|problème|pas|retard*|endommagé*)',
      ),
      phrase(
        "(si|désolé* que|regrettons que) … (vous (avez|ayez)|tu (as|aies)) … (ressenti|senti|l'impression|déçu*)|(éventuel*) … (gêne|désagrément|retard|souci)|a pu (vous |te )?(causer|occasionner)|aurait pu",
      ),
    ],
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
    entitlement: [
      phrase('(droit|prétendre|éligible*|ayant droit) … (à|au|aux)|(avez|as|aviez) droit|éligib*'),
      phrase('(grille|barème|tableau|tarif*) … (compensation*|indemni*|rembours*)|barème*'),
      phrase("(jusqu'à|maximum|plafonné*|au plus) … (%|pour cent)|plafond*"),
    ],
  },
  required: {
    'owns-it': [
      phrase("(c'est|c'était) (notre|ma) (faute|erreur)"),
      phrase(
        "nous (vous |te |t'|n')?(\\p{L}+ )?(avons|avions) … (perdu|oublié|abîmé|cassé|fait une erreur|fait plus d'une erreur|trompé*|manqué|pas tenu*)",
      ),
      phrase("nous n'avons pas tenu parole|nous ne l'avons pas tenue"),
    ],
    'next-word': [phrase('(vous aurez|tu auras) de nos nouvelles')],
    'nothing-to-do': [phrase("(vous n'avez|tu n'as)( \\p{L}+)? rien à faire")],
    'choose-another': [
      phrase('(répondez|réponds) à (ce message|cet e-mail|cette lettre) et (dites-nous|dis-nous) quoi'),
    ],
    'asks-fixed': [/est-ce que tout est réglé[^.!]*\?/i],
    'asks-looked-after': [/avons-nous bien pris soin de (vous|toi)[^.!]*\?/i],
    'only-reminder': [phrase('seul rappel')],
  },
  apology: phrase('désolé*|excuse*|pardon*|regrett*|regret|navré*|sommes confus*'),
  // The weights of Kandel and Moles. A final e is silent.
  reading: {
    base: 207,
    perWordInASentence: 1.015,
    perSyllableInAWord: 73.6,
    syllable: /(?:eau|ou|oi|ai|ei|au|eu|œu|ie|[aeiouyàâäéèêëîïôöùûüœ])(?!(?<=e)s?(?!\p{L}))(?:nt(?!\p{L}))?/giu,
  },
}
