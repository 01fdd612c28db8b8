import type { Language } from './language.ts'

export const fr: Language = {
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
            'Votre commande n’est pas arrivée le jour promis. Nous n’avons pas tenu parole, et c’est à nous d’arranger les choses.',
          familiar:
            'Ta commande n’est pas arrivée le jour promis. Nous n’avons pas tenu parole, et c’est à nous d’arranger les choses.',
        },
        lost: {
          formal:
            'Nous avons perdu votre commande en chemin. C’est notre faute, et c’est à nous d’arranger les choses.',
          familiar: 'Nous avons perdu ta commande en chemin. C’est notre faute, et c’est à nous d’arranger les choses.',
        },
        damaged: {
          formal:
            '{pieces, plural, one {Votre commande est arrivée abîmée.} other {Une partie de votre commande est arrivée abîmée.}} C’est notre faute, et c’est à nous d’arranger les choses.',
          familiar:
            '{pieces, plural, one {Ta commande est arrivée abîmée.} other {Une partie de ta commande est arrivée abîmée.}} C’est notre faute, et c’est à nous d’arranger les choses.',
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
            'Nous vous avons vendu un article qui ne fonctionne pas comme il faut. C’est notre faute, et c’est à nous d’arranger les choses.',
          familiar:
            'Nous t’avons vendu un article qui ne fonctionne pas comme il faut. C’est notre faute, et c’est à nous d’arranger les choses.',
        },
        'billing-error': {
          formal:
            'Nous vous avons fait payer le mauvais montant pour votre commande. C’est notre erreur, et c’est à nous de la réparer.',
          familiar:
            'Nous t’avons fait payer le mauvais montant pour ta commande. C’est notre erreur, et c’est à nous de la réparer.',
        },
        'bad-service': {
          formal:
            'Vous aviez besoin de notre aide pour votre commande, et nous n’avons pas pris soin de vous comme il fallait. C’est notre faute, et c’est à nous d’arranger les choses.',
          familiar:
            'Tu avais besoin de notre aide pour ta commande, et nous n’avons pas pris soin de toi comme il fallait. C’est notre faute, et c’est à nous d’arranger les choses.',
        },
      },
      ownedAgain: {
        formal:
          '{round, plural, =2 {Notre première réponse n’a pas suffi.} other {Nos réponses n’ont pas suffi jusqu’ici.}} Nous avons fait plus d’une erreur\u00a0: d’abord avec votre commande, puis dans notre façon d’y répondre. C’est à nous de régler cela.',
        familiar:
          '{round, plural, =2 {Notre première réponse n’a pas suffi.} other {Nos réponses n’ont pas suffi jusqu’ici.}} Nous avons fait plus d’une erreur\u00a0: d’abord avec ta commande, puis dans notre façon d’y répondre. C’est à nous de régler cela.',
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
        own: {
          formal: 'Nous arrangeons déjà les choses pour vous autrement.',
          familiar: 'Nous arrangeons déjà les choses pour toi autrement.',
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
          'Nous n’avons pas été à la hauteur pour {count, number} de vos commandes. Voici, pour chacune, ce qui s’est passé et ce que nous faisons déjà.',
        familiar:
          'Nous n’avons pas été à la hauteur pour {count, number} de tes commandes. Voici, pour chacune, ce qui s’est passé et ce que nous faisons déjà.',
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
          'Il nous faut plus de temps que nous ne vous l’avions dit pour arranger les choses. Nous vous avions donné une date et nous ne l’avons pas tenue.',
        familiar:
          'Il nous faut plus de temps que nous ne te l’avions dit pour arranger les choses. Nous t’avions donné une date et nous ne l’avons pas tenue.',
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
        own: {
          formal: 'Nous arrangeons les choses pour vous autrement, au plus tard le {when}.',
          familiar: 'Nous arrangeons les choses pour toi autrement, au plus tard le {when}.',
        },
      },
      noDateYet: 'Nous n’avons pas encore de nouvelle date que nous puissions tenir.',
      moneyBack: {
        formal:
          'Si vous préférez ne pas attendre, touchez ci-dessous et nous vous rendons tout votre argent. Si rien n’est réglé le {day} et que vous ne nous avez pas dit que vous attendez, nous vous rendons votre argent de nous-mêmes.',
        familiar:
          'Si tu préfères ne pas attendre, touche ci-dessous et nous te rendons tout ton argent. Si rien n’est réglé le {day} et que tu ne nous as pas dit que tu attends, nous te rendons ton argent de nous-mêmes.',
      },
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
          formal: 'Nous sommes désolés de ne pas avoir livré votre commande le jour promis.',
          familiar: 'Nous sommes désolés de ne pas avoir livré ta commande le jour promis.',
        },
        lost: {
          formal: 'Nous sommes désolés d’avoir perdu votre commande.',
          familiar: 'Nous sommes désolés d’avoir perdu ta commande.',
        },
        damaged: {
          formal:
            '{pieces, plural, one {Nous sommes désolés que votre commande soit arrivée abîmée.} other {Nous sommes désolés qu’une partie de votre commande soit arrivée abîmée.}} Nous aurions dû en prendre plus grand soin.',
          familiar:
            '{pieces, plural, one {Nous sommes désolés que ta commande soit arrivée abîmée.} other {Nous sommes désolés qu’une partie de ta commande soit arrivée abîmée.}} Nous aurions dû en prendre plus grand soin.',
        },
        'wrong-item': {
          formal: 'Nous sommes désolés de vous avoir envoyé le mauvais article.',
          familiar: 'Nous sommes désolés de t’avoir envoyé le mauvais article.',
        },
        'missing-item': {
          formal: 'Nous sommes désolés d’avoir oublié quelque chose dans votre colis.',
          familiar: 'Nous sommes désolés d’avoir oublié quelque chose dans ton colis.',
        },
        'out-of-stock': {
          formal: 'Nous sommes désolés de vous avoir vendu un article que nous n’avions pas.',
          familiar: 'Nous sommes désolés de t’avoir vendu un article que nous n’avions pas.',
        },
        defective: {
          formal: 'Nous sommes désolés de vous avoir vendu un article qui ne fonctionnait pas comme il faut.',
          familiar: 'Nous sommes désolés de t’avoir vendu un article qui ne fonctionnait pas comme il faut.',
        },
        'billing-error': {
          formal: 'Nous sommes désolés de vous avoir fait payer le mauvais montant.',
          familiar: 'Nous sommes désolés de t’avoir fait payer le mauvais montant.',
        },
        'bad-service': {
          formal: 'Nous sommes désolés de ne pas avoir pris soin de vous comme il fallait.',
          familiar: 'Nous sommes désolés de ne pas avoir pris soin de toi comme il fallait.',
        },
      },
      lately: 'Ce n’est pas la première fois ces derniers temps, et c’est d’autant plus grave.',
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
        own: {
          formal: 'Nous avons arrangé les choses pour vous autrement le {day}.',
          familiar: 'Nous avons arrangé les choses pour toi autrement le {day}.',
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
      surprise:
        'Et encore une petite chose, simplement pour le plaisir\u00a0: {amount} à dépenser chez nous jusqu’au {day}.',
      wishForExtra: {
        formal: 'Si quelque chose pouvait vous consoler un peu, répondez à cette lettre et dites-nous quoi.',
        familiar: 'Si quelque chose pouvait te consoler un peu, réponds à cette lettre et dis-nous quoi.',
      },
      effectivePrice: {
        formal:
          '{free, select, yes {En comptant cela, cette commande ne vous coûte rien.} other {En comptant cela, cette commande vous coûte {price}.}}',
        familiar:
          '{free, select, yes {En comptant cela, cette commande ne te coûte rien.} other {En comptant cela, cette commande te coûte {price}.}}',
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
          'Merci de nous avoir laissés arranger les choses. Je sais que cela vous a coûté du temps, et que ce n’était pas à vous de le donner.',
        familiar:
          'Merci de nous avoir laissés arranger les choses. Je sais que cela t’a coûté du temps, et que ce n’était pas à toi de le donner.',
      },
      reachable: {
        formal: 'Si quelque chose vous pèse encore, répondez à cette lettre\u00a0: c’est moi qui vous lirai.',
        familiar: 'Si quelque chose te pèse encore, réponds à cette lettre\u00a0: c’est moi qui te lirai.',
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
          'Merci de nous avoir laissé le temps d’arranger les choses. Vous n’avez plus rien à faire. Nous vous souhaitons une belle journée.',
        familiar:
          'Merci de nous avoir laissé le temps d’arranger les choses. Tu n’as plus rien à faire. Nous te souhaitons une belle journée.',
      },
    },
    checkBack: {
      subject: {
        formal: 'Tout va bien avec votre commande {order}\u00a0?',
        familiar: 'Tout va bien avec ta commande {order}\u00a0?',
      },
      preheader: {
        formal: 'Deux petites questions\u00a0: est-ce réglé, et avons-nous bien pris soin de vous\u00a0?',
        familiar: 'Deux petites questions\u00a0: est-ce réglé, et avons-nous bien pris soin de toi\u00a0?',
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
        own: {
          formal: 'Il y a quelque temps, nous avons arrangé les choses pour vous autrement.',
          familiar: 'Il y a quelque temps, nous avons arrangé les choses pour toi autrement.',
        },
      },
      sinceAgain: 'Notre première réponse n’avait pas suffi\u00a0; cette fois, nous voulons en avoir le cœur net.',
      question: {
        formal: 'Est-ce que tout est réglé\u00a0? Et avons-nous bien pris soin de vous\u00a0?',
        familiar: 'Est-ce que tout est réglé\u00a0? Et avons-nous bien pris soin de toi\u00a0?',
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
        formal: 'Est-ce réglé, et avons-nous bien pris soin de vous\u00a0? Nous ne le demanderons plus.',
        familiar: 'Est-ce réglé, et avons-nous bien pris soin de toi\u00a0? Nous ne le demanderons plus.',
      },
      only: {
        formal: 'Nous vous avons écrit il y a quelque temps. Ceci est notre seul rappel.',
        familiar: 'Nous t’avons écrit il y a quelque temps. Ceci est notre seul rappel.',
      },
      question: {
        formal: 'Est-ce que tout est réglé\u00a0? Et avons-nous bien pris soin de vous\u00a0?',
        familiar: 'Est-ce que tout est réglé\u00a0? Et avons-nous bien pris soin de toi\u00a0?',
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
}
