import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  "perdu*|perdre|oubli*|abîm*|cass*|endommag*|retard*|erreur*|tromp*|faute*|mauvais*|problème*|caus*|responsab*|défaill*|défaut*|n'a pas|n'ont pas|n'a|pas (livré|trouvé|sonné|respecté)|en raison|à cause|grève*|bloqu*|égar*|mal |mal|manqu*|confond*|inadvertance|panne*|bug*|incident*|dysfonction*|imputable*"

/** Somebody else did it, circumstances did it, or it did itself. */
export const disowned = {
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
    together('équipe*|collègue*|employé*|personnel', "sensibilis*|avons rappelé|rappel à l'ordre|sanctionn*|recadr*"),
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
    phrase('(regrett*|désolé*) que (vous|tu) (ne )?(soyez|sois) … (satisfait*|déçu*|content*)'),
  ],
} satisfies Partial<Forbidden>
