import type { Letters } from '../language.ts'

export const checkBack: Letters['checkBack'] = {
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
      'Si quelque chose ne va pas encore, quelqu’un s’en occupe tout de suite. Vous pouvez aussi simplement répondre à ce message\u00a0; une vraie personne vous lira.',
    familiar:
      'Si quelque chose ne va pas encore, quelqu’un s’en occupe tout de suite. Tu peux aussi simplement répondre à ce message\u00a0; une vraie personne te lira.',
  },
}

export const reminder: Letters['reminder'] = {
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
      'Sans nouvelles, nous comprendrons que tout va bien et vous laisserons tranquille. Une réponse à ce message nous parvient toujours.',
    familiar:
      'Sans nouvelles, nous comprendrons que tout va bien et te laisserons tranquille. Une réponse à ce message nous parvient toujours.',
  },
}

export const farewell: Letters['farewell'] = {
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
}

export const choices: Letters['choices'] = {
  happy: 'Oui, tout va bien',
  unhappy: 'Non, pas encore',
  talk: 'J’aimerais parler à quelqu’un',
}
