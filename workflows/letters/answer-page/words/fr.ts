import type { PageWords } from './page-words.ts'

export const fr: PageWords = {
  names: {
    wish: { formal: 'Choisissez comment arranger les choses', familiar: 'Choisis comment arranger les choses' },
    extra: { formal: 'Choisissez autre chose', familiar: 'Choisis autre chose' },
    call: { formal: 'Choisissez une heure d’appel', familiar: 'Choisis une heure d’appel' },
    progress: 'Où nous en sommes',
    address: { formal: 'Indiquez-nous la bonne adresse', familiar: 'Indique-nous la bonne adresse' },
  },
  felt: {
    effort: {
      formal: 'Encore une chose, si vous voulez\u00a0: était-ce facile de régler cela\u00a0?',
      familiar: 'Encore une chose, si tu veux\u00a0: était-ce facile de régler cela\u00a0?',
    },
    trust: {
      formal: 'Et la dernière\u00a0: nous confieriez-vous votre prochaine commande\u00a0?',
      familiar: 'Et la dernière\u00a0: nous confierais-tu ta prochaine commande\u00a0?',
    },
    least: 'pas du tout',
    most: 'tout à fait',
    done: { title: 'Merci', text: 'Cela nous aide plus que des compliments. Il n’y a rien de plus à faire.' },
  },
  tell: {
    formal: 'Si vous avez envie d’en parler autour de vous, cela nous fera plaisir. On nous trouve ici\u00a0:',
    familiar: 'Si tu as envie d’en parler autour de toi, cela nous fera plaisir. On nous trouve ici\u00a0:',
  },
  tellLink: 'notre boutique',
  wish: {
    title: {
      formal: 'Comment voulez-vous que nous arrangions les choses\u00a0?',
      familiar: 'Comment veux-tu que nous arrangions les choses\u00a0?',
    },
    hint: {
      formal: 'Touchez ce qui vous convient le mieux. Vous pouvez changer d’avis pendant dix minutes.',
      familiar: 'Touche ce qui te convient le mieux. Tu peux changer d’avis pendant dix minutes.',
    },
    choices: {
      refund: 'Un remboursement, maintenant',
      replace: 'Le même article à nouveau',
      wait: 'J’attends',
      other: 'Autre chose',
      talk: 'J’aimerais parler à quelqu’un',
    },
    taken: {
      refund: {
        title: 'Ce sera un remboursement',
        text: {
          formal: 'Nous nous en occupons et vous écrivons aussitôt.',
          familiar: 'Nous nous en occupons et t’écrivons aussitôt.',
        },
      },
      replace: {
        title: 'Ce sera un nouvel envoi',
        text: {
          formal: 'Nous nous en occupons et vous écrivons aussitôt.',
          familiar: 'Nous nous en occupons et t’écrivons aussitôt.',
        },
      },
      wait: {
        title: 'Merci d’attendre',
        text: {
          formal: 'Nous continuons, et nous vous écrivons dès que nous avons la nouvelle date.',
          familiar: 'Nous continuons, et nous t’écrivons dès que nous avons la nouvelle date.',
        },
      },
      other: {
        title: 'Nous sommes à l’écoute',
        text: {
          formal:
            'Quelqu’un de notre équipe vous lit maintenant et vous écrit. Vous pouvez aussi simplement répondre à notre message.',
          familiar:
            'Quelqu’un de notre équipe te lit maintenant et t’écrit. Tu peux aussi simplement répondre à notre message.',
        },
      },
      talk: {
        title: { formal: 'Quelqu’un vous contacte', familiar: 'Quelqu’un te contacte' },
        text: 'Quelqu’un qui connaît toute l’histoire prend la suite maintenant.',
      },
    },
  },
  extra: {
    title: { formal: 'Préférez-vous autre chose\u00a0?', familiar: 'Préfères-tu autre chose\u00a0?' },
    hint: {
      formal:
        'Touchez ce que vous aimeriez à la place de votre avoir de {amount}. Le code de notre message n’est alors plus valable.',
      familiar:
        'Touche ce que tu aimerais à la place de ton avoir de {amount}. Le code de notre message n’est alors plus valable.',
    },
    notForMe: 'Pas pour moi',
    label: {
      formal:
        '{instead, select, yes {Ou dites-nous ce qui vous ferait plaisir} other {Dites-nous ce qui vous ferait plaisir}}',
      familiar:
        '{instead, select, yes {Ou dis-nous ce qui te ferait plaisir} other {Dis-nous ce qui te ferait plaisir}}',
    },
    send: 'Envoyer',
    chosen: {
      title: { formal: 'C’est à vous', familiar: 'C’est à toi' },
      text: {
        formal: 'Nous vous envoyons {extra}. Vous n’avez rien d’autre à faire.',
        familiar: 'Nous t’envoyons {extra}. Tu n’as rien d’autre à faire.',
      },
    },
    told: {
      title: { formal: 'Nous vous écoutons', familiar: 'Nous t’écoutons' },
      text: {
        formal: 'Quelqu’un de notre équipe le lit maintenant et vous écrit.',
        familiar: 'Quelqu’un de notre équipe le lit maintenant et t’écrit.',
      },
    },
    spent: {
      title: { formal: 'Vous avez déjà utilisé votre avoir', familiar: 'Tu as déjà utilisé ton avoir' },
      text: {
        formal: 'Il ne reste donc rien à échanger. Si quelque chose ne va pas, répondez simplement à notre message.',
        familiar: 'Il ne reste donc rien à échanger. Si quelque chose ne va pas, réponds simplement à notre message.',
      },
    },
  },
  call: {
    title: {
      formal: 'Quand pouvons\u2011nous vous appeler\u00a0?',
      familiar: 'Quand pouvons\u2011nous t’appeler\u00a0?',
    },
    hint: {
      formal: 'Touchez le moment qui vous convient. Tous sont à votre heure locale.',
      familiar: 'Touche le moment qui te convient. Tous sont à ton heure locale.',
    },
    done: {
      title: { formal: 'Nous vous appelons', familiar: 'Nous t’appelons' },
      text: {
        formal: 'Quelqu’un qui connaît toute l’histoire vous appelle le {day}, entre {from} et {to}.',
        familiar: 'Quelqu’un qui connaît toute l’histoire t’appelle le {day}, entre {from} et {to}.',
      },
    },
  },
  progress: {
    milestones: {
      acknowledged: 'Nous le savons, et c’est à nous d’agir',
      'put-right': 'Nous arrangeons les choses',
      'made-up': 'Nous ajoutons quelque chose pour la peine',
      asked: 'Nous demandons si tout va bien',
      closed: 'Tout est fait',
    },
    now: 'maintenant',
    nextWord: {
      formal: 'Vous aurez de nos nouvelles au plus tard le {when}.',
      familiar: 'Tu auras de nos nouvelles au plus tard le {when}.',
    },
  },
  address: {
    title: 'Où faut-il l’envoyer\u00a0?',
    label: {
      formal: 'Votre adresse, telle qu’elle doit figurer sur le colis',
      familiar: 'Ton adresse, telle qu’elle doit figurer sur le colis',
    },
    send: 'Envoyer l’adresse',
    done: {
      title: 'Bien reçu',
      text: {
        formal: 'Quelqu’un la corrige maintenant et vous écrit s’il est trop tard pour ce colis.',
        familiar: 'Quelqu’un la corrige maintenant et t’écrit s’il est trop tard pour ce colis.',
      },
    },
  },
  stop: {
    title: 'Ne plus recevoir de messages sur cette commande\u00a0?',
    text: {
      formal: 'Nous nous en occupons quand même. Vous n’en entendrez simplement plus parler par e-mail.',
      familiar: 'Nous nous en occupons quand même. Tu n’en entendras simplement plus parler par e-mail.',
    },
    send: 'Arrêter ces messages',
    done: {
      title: { formal: 'Vous ne recevrez plus ces messages', familiar: 'Tu ne recevras plus ces messages' },
      text: {
        formal: 'Si vous changez d’avis, répondez simplement à l’un d’eux.',
        familiar: 'Si tu changes d’avis, réponds simplement à l’un d’eux.',
      },
    },
  },
  freshLink: {
    send: 'Recevoir un nouveau lien',
    done: {
      title: 'Il est en route',
      text: 'Un nouveau lien part à l’adresse que nous avons. Il arrive dans quelques minutes.',
    },
  },
}
