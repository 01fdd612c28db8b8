import { phrase, together } from '../voice/phrase.ts'
import type { Language } from './language.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  "perdu*|perdre|oubli*|abîm*|cass*|endommag*|retard*|erreur*|tromp*|faute*|mauvais*|problème*|caus*|responsab*|défaill*|défaut*|n'a pas|n'ont pas|n'a|pas (livré|trouvé|sonné|respecté)|en raison|à cause|grève*|bloqu*|égar*|mal |mal|manqu*|confond*|inadvertance|panne*|bug*|incident*|dysfonction*|imputable*"

/** What makes a remedy into a present. */
const giving = 'cadeau*|offr*|offert*|gracieu*|généreu*|faveur*|plaisir de vous|surprise*|gratuit*|spécial*|privilège*'

export const fr: Language = {
  moment: '{day} à {time}{zone}',
  moreThings: '{count} autres',

  letters: {
    greeting: { formal: 'Bonjour {fullName},', familiar: 'Bonjour {name},' },
    goodbye: { formal: 'Bien à vous', familiar: 'Bien à toi' },
    reference: 'Commande {order} du {placed}\u00a0: {things}',
    answerUs: {
      formal:
        'Si vous voulez nous dire quelque chose, répondez simplement à cette lettre. Une vraie personne vous lira.',
      familiar: 'Si tu veux nous dire quelque chose, réponds simplement à cette lettre. Une vraie personne te lira.',
    },
    codeLabel: { formal: 'Votre code', familiar: 'Ton code' },
    acknowledgement: {
      subject: {
        formal: 'Votre commande {order}\u00a0: nous nous en occupons',
        familiar: 'Ta commande {order}\u00a0: nous nous en occupons',
      },
      preheader: {
        formal: 'Ce qui se passe déjà, et quand vous aurez de nos nouvelles.',
        familiar: 'Ce qui se passe déjà, et quand tu auras de nos nouvelles.',
      },
      owned: {
        late: {
          formal:
            'Votre commande n’est pas arrivée le jour promis. Nous n’avons pas tenu parole, et c’est à nous de réparer cela.',
          familiar:
            'Ta commande n’est pas arrivée le jour promis. Nous n’avons pas tenu parole, et c’est à nous de réparer cela.',
        },
        lost: {
          formal: 'Nous avons perdu votre commande en chemin. C’est notre faute, et c’est à nous de réparer cela.',
          familiar: 'Nous avons perdu ta commande en chemin. C’est notre faute, et c’est à nous de réparer cela.',
        },
        damaged: {
          formal:
            '{pieces, plural, one {Votre commande est arrivée abîmée.} other {Une partie de votre commande est arrivée abîmée.}} C’est notre faute, et c’est à nous de réparer cela.',
          familiar:
            '{pieces, plural, one {Ta commande est arrivée abîmée.} other {Une partie de ta commande est arrivée abîmée.}} C’est notre faute, et c’est à nous de réparer cela.',
        },
        'wrong-item': {
          formal: 'Nous vous avons envoyé le mauvais article. C’est notre erreur, et c’est à nous de la réparer.',
          familiar: 'Nous t’avons envoyé le mauvais article. C’est notre erreur, et c’est à nous de la réparer.',
        },
        'missing-item': {
          formal:
            'Nous avons oublié quelque chose dans votre colis. C’est notre erreur, et c’est à nous de la réparer.',
          familiar:
            'Nous avons oublié quelque chose dans ton colis. C’est notre erreur, et c’est à nous de la réparer.',
        },
        'out-of-stock': {
          formal:
            'Nous vous avons vendu un article que nous n’avons pas en stock. C’est notre erreur, et c’est à nous de la réparer.',
          familiar:
            'Nous t’avons vendu un article que nous n’avons pas en stock. C’est notre erreur, et c’est à nous de la réparer.',
        },
        defective: {
          formal:
            'Nous vous avons vendu un article qui ne fonctionne pas comme il faut. C’est notre faute, et c’est à nous de réparer cela.',
          familiar:
            'Nous t’avons vendu un article qui ne fonctionne pas comme il faut. C’est notre faute, et c’est à nous de réparer cela.',
        },
        'billing-error': {
          formal:
            'Nous vous avons fait payer le mauvais montant pour votre commande. C’est notre erreur, et c’est à nous de la réparer.',
          familiar:
            'Nous t’avons fait payer le mauvais montant pour ta commande. C’est notre erreur, et c’est à nous de la réparer.',
        },
        'bad-service': {
          formal:
            'Vous aviez besoin de notre aide pour votre commande, et nous n’avons pas pris soin de vous comme il fallait. C’est notre faute, et c’est à nous de réparer cela.',
          familiar:
            'Tu avais besoin de notre aide pour ta commande, et nous n’avons pas pris soin de toi comme il fallait. C’est notre faute, et c’est à nous de réparer cela.',
        },
      },
      ownedAgain: {
        formal:
          '{round, plural, =2 {Notre première réponse n’a pas suffi.} other {Nos réponses n’ont pas suffi jusqu’ici.}} Nous avons fait plus d’une erreur\u00a0: d’abord avec votre commande, puis dans notre façon de la réparer. C’est à nous de régler cela.',
        familiar:
          '{round, plural, =2 {Notre première réponse n’a pas suffi.} other {Nos réponses n’ont pas suffi jusqu’ici.}} Nous avons fait plus d’une erreur\u00a0: d’abord avec ta commande, puis dans notre façon de la réparer. C’est à nous de régler cela.',
      },
      underWay: {
        expedite: {
          formal: 'Nous faisons déjà venir votre commande chez vous par la voie la plus rapide.',
          familiar: 'Nous faisons déjà venir ta commande chez toi par la voie la plus rapide.',
        },
        reship: {
          formal: 'Nous préparons déjà un nouveau colis pour vous.',
          familiar: 'Nous préparons déjà un nouveau colis pour toi.',
        },
        replace: {
          formal: 'Nous préparons déjà un article neuf pour vous.',
          familiar: 'Nous préparons déjà un article neuf pour toi.',
        },
        refund: { formal: 'Nous vous remboursons déjà.', familiar: 'Nous te remboursons déjà.' },
        'correct-bill': { formal: 'Nous corrigeons déjà votre facture.', familiar: 'Nous corrigeons déjà ta facture.' },
        'redo-service': {
          formal: 'Nous nous préparons déjà à tout refaire pour vous, et cette fois comme il faut.',
          familiar: 'Nous nous préparons déjà à tout refaire pour toi, et cette fois comme il faut.',
        },
      },
      nextWord: {
        formal:
          'Vous aurez de nos nouvelles au plus tard le {when}, même s’il n’y a rien de nouveau. D’ici là, vous n’avez rien à faire.',
        familiar:
          'Tu auras de nos nouvelles au plus tard le {when}, même s’il n’y a rien de nouveau. D’ici là, tu n’as rien à faire.',
      },
    },
    digest: {
      subject: {
        formal: 'Vos commandes\u00a0: nous nous en occupons',
        familiar: 'Tes commandes\u00a0: nous nous en occupons',
      },
      preheader: {
        formal: 'Ce qui se passe déjà pour chacune d’elles, et quand vous aurez de nos nouvelles.',
        familiar: 'Ce qui se passe déjà pour chacune d’elles, et quand tu auras de nos nouvelles.',
      },
      opening: {
        formal:
          'Nous avons manqué à notre parole pour {count, number} de vos commandes. Voici, pour chacune, ce qui s’est passé et ce que nous faisons déjà.',
        familiar:
          'Nous avons manqué à notre parole pour {count, number} de tes commandes. Voici, pour chacune, ce qui s’est passé et ce que nous faisons déjà.',
      },
      about: 'Commande {order} du {placed}\u00a0:',
    },

    update: {
      subject: {
        formal: 'Votre commande {order}\u00a0: une nouvelle date',
        familiar: 'Ta commande {order}\u00a0: une nouvelle date',
      },
      preheader: 'C’est plus long que prévu. Voici la nouvelle date.',
      owned: {
        formal:
          'Il nous faut plus de temps que nous ne vous l’avions dit pour réparer les choses. Nous vous avions donné une date et nous ne l’avons pas tenue.',
        familiar:
          'Il nous faut plus de temps que nous ne te l’avions dit pour réparer les choses. Nous t’avions donné une date et nous ne l’avons pas tenue.',
      },
      newPromise: {
        expedite: {
          formal: 'Votre commande sera chez vous au plus tard le {when}.',
          familiar: 'Ta commande sera chez toi au plus tard le {when}.',
        },
        reship: {
          formal: 'Votre nouveau colis partira au plus tard le {when}.',
          familiar: 'Ton nouveau colis partira au plus tard le {when}.',
        },
        replace: {
          formal: 'Votre nouvel article partira au plus tard le {when}.',
          familiar: 'Ton nouvel article partira au plus tard le {when}.',
        },
        refund: {
          formal: 'Nous vous remboursons au plus tard le {when}.',
          familiar: 'Nous te remboursons au plus tard le {when}.',
        },
        'correct-bill': {
          formal: 'Nous corrigeons votre facture au plus tard le {when}.',
          familiar: 'Nous corrigeons ta facture au plus tard le {when}.',
        },
        'redo-service': {
          formal: 'Nous refaisons tout pour vous, comme il faut, au plus tard le {when}.',
          familiar: 'Nous refaisons tout pour toi, comme il faut, au plus tard le {when}.',
        },
      },
      noDateYet: 'Nous n’avons pas encore de nouvelle date que nous puissions tenir.',
      relief: {
        formal:
          'Pour que l’attente pèse moins, voici {amount} à dépenser chez nous comme il vous plaira, jusqu’au {day}\u00a0:',
        familiar:
          'Pour que l’attente pèse moins, voici {amount} à dépenser chez nous comme il te plaira, jusqu’au {day}\u00a0:',
      },
      nextWord: {
        formal: 'D’ici là, vous aurez de nos nouvelles, que ce soit fait ou non. Vous n’avez toujours rien à faire.',
        familiar: 'D’ici là, tu auras de nos nouvelles, que ce soit fait ou non. Tu n’as toujours rien à faire.',
      },
    },
    recap: {
      subject: {
        formal: 'Votre commande {order}\u00a0: ce que nous avons fait',
        familiar: 'Ta commande {order}\u00a0: ce que nous avons fait',
      },
      preheader: 'Ce que nous avons fait, et quand.',
      apology: {
        late: {
          formal: 'Nous regrettons de ne pas avoir livré votre commande le jour promis.',
          familiar: 'Nous regrettons de ne pas avoir livré ta commande le jour promis.',
        },
        lost: {
          formal: 'Nous regrettons d’avoir perdu votre commande.',
          familiar: 'Nous regrettons d’avoir perdu ta commande.',
        },
        damaged: {
          formal:
            '{pieces, plural, one {Nous regrettons que votre commande soit arrivée abîmée.} other {Nous regrettons qu’une partie de votre commande soit arrivée abîmée.}} Nous aurions dû en prendre plus grand soin.',
          familiar:
            '{pieces, plural, one {Nous regrettons que ta commande soit arrivée abîmée.} other {Nous regrettons qu’une partie de ta commande soit arrivée abîmée.}} Nous aurions dû en prendre plus grand soin.',
        },
        'wrong-item': {
          formal: 'Nous regrettons de vous avoir envoyé le mauvais article.',
          familiar: 'Nous regrettons de t’avoir envoyé le mauvais article.',
        },
        'missing-item': {
          formal: 'Nous regrettons d’avoir oublié quelque chose dans votre colis.',
          familiar: 'Nous regrettons d’avoir oublié quelque chose dans ton colis.',
        },
        'out-of-stock': {
          formal: 'Nous regrettons de vous avoir vendu un article que nous n’avions pas.',
          familiar: 'Nous regrettons de t’avoir vendu un article que nous n’avions pas.',
        },
        defective: {
          formal: 'Nous regrettons de vous avoir vendu un article qui ne fonctionnait pas comme il faut.',
          familiar: 'Nous regrettons de t’avoir vendu un article qui ne fonctionnait pas comme il faut.',
        },
        'billing-error': {
          formal: 'Nous regrettons de vous avoir fait payer le mauvais montant.',
          familiar: 'Nous regrettons de t’avoir fait payer le mauvais montant.',
        },
        'bad-service': {
          formal: 'Nous regrettons de ne pas avoir pris soin de vous comme il fallait.',
          familiar: 'Nous regrettons de ne pas avoir pris soin de toi comme il fallait.',
        },
      },
      notEnough: {
        formal:
          '{round, plural, =2 {Notre première réponse n’a pas suffi, et vous avez dû nous le dire.} other {Nos réponses n’ont pas suffi, et vous avez dû nous le dire plus d’une fois.}} Maintenant, c’est fait.',
        familiar:
          '{round, plural, =2 {Notre première réponse n’a pas suffi, et tu as dû nous le dire.} other {Nos réponses n’ont pas suffi, et tu as dû nous le dire plus d’une fois.}} Maintenant, c’est fait.',
      },
      done: {
        expedite: { formal: 'Votre commande est arrivée le {day}.', familiar: 'Ta commande est arrivée le {day}.' },
        reship: {
          formal: 'Nous vous avons envoyé un nouveau colis le {day}.',
          familiar: 'Nous t’avons envoyé un nouveau colis le {day}.',
        },
        replace: {
          formal: 'Nous vous avons envoyé un article neuf le {day}.',
          familiar: 'Nous t’avons envoyé un article neuf le {day}.',
        },
        refund: {
          formal: 'Nous vous avons rendu votre argent le {day}.',
          familiar: 'Nous t’avons rendu ton argent le {day}.',
        },
        'correct-bill': {
          formal: 'Nous avons corrigé votre facture le {day}.',
          familiar: 'Nous avons corrigé ta facture le {day}.',
        },
        'redo-service': {
          formal: 'Nous avons tout refait pour vous, comme il faut, le {day}.',
          familiar: 'Nous avons tout refait pour toi, comme il faut, le {day}.',
        },
      },
      lostTime: {
        formal: 'Le temps et les soucis que cela vous a coûtés, nous ne pouvons pas vous les rendre.',
        familiar: 'Le temps et les soucis que cela t’a coûtés, nous ne pouvons pas te les rendre.',
      },
      extra: {
        formal: 'Alors, en plus, voici {amount} à dépenser chez nous comme il vous plaira\u00a0:',
        familiar: 'Alors, en plus, voici {amount} à dépenser chez nous comme il te plaira\u00a0:',
      },
      extraUntil: {
        formal: 'Vous pouvez les utiliser jusqu’au {day}.',
        familiar: 'Tu peux les utiliser jusqu’au {day}.',
      },
      extraFollows: {
        formal: 'Alors nous préparons encore quelque chose en plus pour vous. Vous n’avez rien à faire pour cela.',
        familiar: 'Alors nous préparons encore quelque chose en plus pour toi. Tu n’as rien à faire pour cela.',
      },
      chooseAnother: {
        formal:
          'Si vous préférez autre chose, répondez à cette lettre et dites-nous quoi. Nous le choisirons ensemble.',
        familiar: 'Si tu préfères autre chose, réponds à cette lettre et dis-nous quoi. Nous le choisirons ensemble.',
      },
      wishForExtra: {
        formal: 'Si quelque chose pouvait vous faire oublier tout cela, répondez à cette lettre et dites-nous quoi.',
        familiar: 'Si quelque chose pouvait te faire oublier tout cela, réponds à cette lettre et dis-nous quoi.',
      },
      effectivePrice: {
        formal:
          '{free, select, yes {Au bout du compte, cette commande ne vous coûte rien.} other {Au bout du compte, cette commande vous coûte {price}.}}',
        familiar:
          '{free, select, yes {Au bout du compte, cette commande ne te coûte rien.} other {Au bout du compte, cette commande te coûte {price}.}}',
      },
      nextWord: {
        formal: 'Nous vous écrirons encore une fois, quand vous aurez eu le temps de voir si tout va bien.',
        familiar: 'Nous t’écrirons encore une fois, quand tu auras eu le temps de voir si tout va bien.',
      },
    },
    secondTouch: {
      subject: {
        formal: 'Un mot de ma part sur votre commande {order}',
        familiar: 'Un mot de ma part sur ta commande {order}',
      },
      preheader: {
        formal: 'J’ai lu ce qui s’est passé, et je tiens à vous dire merci.',
        familiar: 'J’ai lu ce qui s’est passé, et je tiens à te dire merci.',
      },
      whoWrites: {
        formal:
          'Ici, c’est moi qui réponds de la façon dont nous prenons soin des gens. J’ai lu ce qui s’est passé avec votre commande, du début à la fin.',
        familiar:
          'Ici, c’est moi qui réponds de la façon dont nous prenons soin des gens. J’ai lu ce qui s’est passé avec ta commande, du début à la fin.',
      },
      thanks: {
        formal:
          'Merci de nous avoir laissé la réparer. Je sais que cela vous a coûté du temps, et que ce n’était pas à vous de le donner.',
        familiar:
          'Merci de nous avoir laissé la réparer. Je sais que cela t’a coûté du temps, et que ce n’était pas à toi de le donner.',
      },
      reachable: {
        formal: 'Si quelque chose vous pèse encore, répondez à cette lettre\u00a0: c’est à moi qu’elle revient.',
        familiar: 'Si quelque chose te pèse encore, réponds à cette lettre\u00a0: c’est à moi qu’elle revient.',
      },
    },
    call: {
      subject: {
        formal: 'Votre commande {order}\u00a0: j’aimerais vous parler',
        familiar: 'Ta commande {order}\u00a0: j’aimerais te parler',
      },
      preheader: {
        formal: 'Choisissez un moment, et je vous appelle.',
        familiar: 'Choisis un moment, et je t’appelle.',
      },
      why: {
        formal:
          'Une lettre ne suffit pas pour ce qui s’est passé avec votre commande. C’est notre faute, et j’aimerais vous le dire de vive voix et entendre ce que cela a signifié pour vous.',
        familiar:
          'Une lettre ne suffit pas pour ce qui s’est passé avec ta commande. C’est notre faute, et j’aimerais te le dire de vive voix et entendre ce que cela a signifié pour toi.',
      },
      choose: {
        formal: 'Choisissez le moment qui vous convient, et c’est moi qui appelle\u00a0:',
        familiar: 'Choisis le moment qui te convient, et c’est moi qui appelle\u00a0:',
      },
      otherwise: {
        formal:
          'Si rien ne convient, ou si vous préférez écrire, répondez simplement à cette lettre. Tout le reste continue pendant ce temps.',
        familiar:
          'Si rien ne convient, ou si tu préfères écrire, réponds simplement à cette lettre. Tout le reste continue pendant ce temps.',
      },
    },
    farewell: {
      subject: { formal: 'Votre commande {order}\u00a0: merci', familiar: 'Ta commande {order}\u00a0: merci' },
      preheader: 'C’est bon de savoir que tout va bien.',
      glad: {
        formal: 'C’est bon de savoir que tout va bien maintenant avec votre commande.',
        familiar: 'C’est bon de savoir que tout va bien maintenant avec ta commande.',
      },
      thanks: {
        formal:
          'Merci de nous avoir laissé le temps de réparer. Vous n’avez plus rien à faire. Nous vous souhaitons une belle journée.',
        familiar:
          'Merci de nous avoir laissé le temps de réparer. Tu n’as plus rien à faire. Nous te souhaitons une belle journée.',
      },
    },
    checkBack: {
      subject: {
        formal: 'Tout va bien avec votre commande {order}\u00a0?',
        familiar: 'Tout va bien avec ta commande {order}\u00a0?',
      },
      preheader: {
        formal: 'Deux petites questions\u00a0: est-ce réparé, et avons-nous bien pris soin de vous\u00a0?',
        familiar: 'Deux petites questions\u00a0: est-ce réparé, et avons-nous bien pris soin de toi\u00a0?',
      },
      since: {
        expedite: {
          formal: 'Votre commande est chez vous depuis quelque temps.',
          familiar: 'Ta commande est chez toi depuis quelque temps.',
        },
        reship: {
          formal: 'Vous devriez avoir reçu votre nouveau colis.',
          familiar: 'Tu devrais avoir reçu ton nouveau colis.',
        },
        replace: {
          formal: 'Vous devriez avoir reçu votre nouvel article.',
          familiar: 'Tu devrais avoir reçu ton nouvel article.',
        },
        refund: {
          formal: 'Votre argent devrait être de retour chez vous.',
          familiar: 'Ton argent devrait être de retour chez toi.',
        },
        'correct-bill': {
          formal: 'Votre facture devrait maintenant être juste.',
          familiar: 'Ta facture devrait maintenant être juste.',
        },
        'redo-service': {
          formal: 'Il y a quelque temps, nous avons tout refait pour vous.',
          familiar: 'Il y a quelque temps, nous avons tout refait pour toi.',
        },
      },
      sinceAgain: 'Notre première réponse n’avait pas suffi\u00a0; cette fois, nous voulons en avoir le cœur net.',
      question: {
        formal: 'Est-ce que tout est réparé\u00a0? Et avons-nous bien pris soin de vous\u00a0?',
        familiar: 'Est-ce que tout est réparé\u00a0? Et avons-nous bien pris soin de toi\u00a0?',
      },
      ifNot: {
        formal:
          'Si quelque chose ne va pas encore, quelqu’un s’en occupe tout de suite. Vous pouvez aussi simplement répondre à cette lettre\u00a0; une vraie personne vous lira.',
        familiar:
          'Si quelque chose ne va pas encore, quelqu’un s’en occupe tout de suite. Tu peux aussi simplement répondre à cette lettre\u00a0; une vraie personne te lira.',
      },
    },
    reminder: {
      subject: {
        formal: 'Un rappel\u00a0: tout va bien maintenant avec votre commande {order}\u00a0?',
        familiar: 'Un rappel\u00a0: tout va bien maintenant avec ta commande {order}\u00a0?',
      },
      preheader: {
        formal: 'Est-ce réparé, et avons-nous bien pris soin de vous\u00a0? Nous ne le demanderons plus.',
        familiar: 'Est-ce réparé, et avons-nous bien pris soin de toi\u00a0? Nous ne le demanderons plus.',
      },
      only: {
        formal: 'Nous vous avons écrit il y a quelque temps. Ceci est notre seul rappel.',
        familiar: 'Nous t’avons écrit il y a quelque temps. Ceci est notre seul rappel.',
      },
      question: {
        formal: 'Est-ce que tout est réparé\u00a0? Et avons-nous bien pris soin de vous\u00a0?',
        familiar: 'Est-ce que tout est réparé\u00a0? Et avons-nous bien pris soin de toi\u00a0?',
      },
      afterwards: {
        formal:
          'Sans nouvelles, nous comprendrons que tout va bien et vous laisserons tranquille. Une réponse à cette lettre nous parvient toujours.',
        familiar:
          'Sans nouvelles, nous comprendrons que tout va bien et te laisserons tranquille. Une réponse à cette lettre nous parvient toujours.',
      },
    },
    choices: { happy: 'Oui, tout va bien', unhappy: 'Non, pas tout à fait', talk: 'J’aimerais parler à quelqu’un' },
  },

  page: {
    reference: 'Commande {order}',
    question: {
      title: {
        formal: 'Est-ce réparé, et avons-nous bien pris soin de vous\u00a0?',
        familiar: 'Est-ce réparé, et avons-nous bien pris soin de toi\u00a0?',
      },
      ask: {
        formal: 'Est-ce que tout est réparé\u00a0? Et avons-nous bien pris soin de vous\u00a0?',
        familiar:
          '{named, select, yes {{name}, est-ce que tout est réparé\u00a0? Et avons-nous bien pris soin de toi\u00a0?} other {Est-ce que tout est réparé\u00a0? Et avons-nous bien pris soin de toi\u00a0?}}',
      },
      hint: { formal: 'Touchez la réponse qui convient.', familiar: 'Touche la réponse qui convient.' },
      preselected: {
        formal:
          'La réponse choisie dans la lettre est mise en valeur. Touchez-la pour l’envoyer, ou touchez-en une autre.',
        familiar:
          'La réponse choisie dans la lettre est mise en valeur. Touche-la pour l’envoyer, ou touches-en une autre.',
      },
      comment: {
        formal: 'Ajoutez d’abord quelques mots, si vous voulez',
        familiar: 'Ajoute d’abord quelques mots, si tu veux',
      },
      commentHint: {
        formal: 'Ils partent avec la réponse que vous touchez.',
        familiar: 'Ils partent avec la réponse que tu touches.',
      },
      answers: {
        happy: 'Oui, tout va bien',
        'not-looked-after': 'C’est réparé, mais je n’ai pas senti qu’on prenait soin de moi',
        unhappy: 'Non, pas encore',
        talk: 'J’aimerais parler à quelqu’un',
      },
    },
    thanks: {
      happy: {
        title: 'C’est bon à savoir',
        text: 'Merci de nous l’avoir dit. Nous sommes heureux que tout soit comme il faut.',
      },
      'not-looked-after': {
        title: 'Merci de le dire',
        text: {
          formal:
            'Réparer n’était que la moitié, et nous n’avons pas pris soin de vous comme il fallait. Quelqu’un de notre équipe s’en occupe maintenant et vous écrit. Vous n’avez plus rien à faire.',
          familiar:
            'Réparer n’était que la moitié, et nous n’avons pas pris soin de toi comme il fallait. Quelqu’un de notre équipe s’en occupe maintenant et t’écrit. Tu n’as plus rien à faire.',
        },
      },
      unhappy: {
        title: 'Alors nous n’avons pas fini',
        text: {
          formal:
            'Merci de nous l’avoir dit. Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, prend le relais et vous écrit. Vous n’avez plus rien à faire.',
          familiar:
            'Merci de nous l’avoir dit. Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, prend le relais et t’écrit. Tu n’as plus rien à faire.',
        },
      },
      talk: {
        title: { formal: 'Quelqu’un va vous parler', familiar: 'Quelqu’un va te parler' },
        text: {
          formal:
            'Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, va se manifester. Vous n’avez plus rien à faire.',
          familiar:
            'Quelqu’un de notre équipe, qui sait tout ce qui s’est passé, va se manifester. Tu n’as plus rien à faire.',
        },
      },
    },
    change: {
      formal: 'Pendant dix minutes, vous pouvez encore changer de réponse.',
      familiar: 'Pendant dix minutes, tu peux encore changer de réponse.',
    },
    changeLink: 'Changer ma réponse',
    alreadyAnswered: {
      title: { formal: 'Nous avons votre réponse', familiar: 'Nous avons ta réponse' },
      text: {
        formal:
          'Vous nous avez dit\u00a0: «\u00a0{answer}\u00a0». Si cela a changé, répondez simplement à notre lettre. Une vraie personne vous lira.',
        familiar:
          'Tu nous as dit\u00a0: «\u00a0{answer}\u00a0». Si cela a changé, réponds simplement à notre lettre. Une vraie personne te lira.',
      },
    },
    expired: {
      title: 'Ce lien ne marche plus',
      text: {
        formal:
          'Les liens de nos lettres ne durent qu’un temps. Répondez plutôt à la lettre. Une vraie personne vous lira.',
        familiar:
          'Les liens de nos lettres ne durent qu’un temps. Réponds plutôt à la lettre. Une vraie personne te lira.',
      },
    },
    neutral: {
      title: 'Il n’y a rien à voir ici',
      text: {
        formal: 'Si vous venez d’une de nos lettres, répondez simplement à la lettre. Une vraie personne vous lira.',
        familiar: 'Si tu viens d’une de nos lettres, réponds simplement à la lettre. Une vraie personne te lira.',
      },
    },
    closed: {
      title: 'C’est terminé',
      text: {
        formal:
          'Si quelque chose ne va pas, répondez simplement à notre lettre. Une vraie personne vous lira, et nous nous en occuperons de nouveau.',
        familiar:
          'Si quelque chose ne va pas, réponds simplement à notre lettre. Une vraie personne te lira, et nous nous en occuperons de nouveau.',
      },
    },
  },

  voice: {
    forbidden: {
      'corporate-speak': [
        phrase(
          '(sincère*|profond*|plat*|vives?|humble*) (excuses|regrets)|excuses (les plus |bien )?(sincères|plates)|sincèrement désolé*',
        ),
        phrase('(accepter|agréer|présent*|adress*|exprim*|renouvel*) … (excuses|regrets)'),
        phrase('désagrément*|gêne occasionnée|(la|toute) gêne|contretemps|inconvénients?'),
        phrase('(cher*|fidèle*|estimé*|aimable*) (client*|abonné*)'),
        phrase('(merci|remerci*|apprécions) … (patience|compréhension|fidélité|confiance|indulgence)'),
        phrase('(soyez|sois) assuré*|vous pouvez être assuré*|nous (vous |te )?assurons'),
        phrase('(satisfaction|expérience|relation) client*|(votre|ta) satisfaction'),
        phrase(
          '(nous (avons le regret|sommes au regret)|au regret) de|nous (vous |te )?informons|nous tenons à vous informer',
        ),
        phrase(
          '(notre|une|la) priorité|priorité absolue|tout mettre en œuvre|mettons tout en œuvre|mettre tout en œuvre|nous efforçons',
        ),
        phrase(
          "très au sérieux|plus grand sérieux|meilleurs délais|(n'|n')hésite[zr]? pas|dans les plus brefs délais|suite à (votre|ta)|conformément à|veuillez|ci-joint*|par la présente|relatif à",
        ),
        phrase('(service|équipe|personne)s? (concerné*|compétent*|responsable)'),
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
        phrase('(auriez|aurais) (dû|pu)'),
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
        phrase("rempli(r|ssez|s)|justificatif*|preuve d'achat|ticket de caisse|bon de retour"),
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
      'choose-another': [phrase('(répondez|réponds) à cette lettre et (dites-nous|dis-nous) quoi')],
      'asks-fixed': [/est-ce que tout est réparé[^.!]*\?/i],
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
  },
}
