import type { Letters } from '../language.ts'

export const checkBack: Letters['checkBack'] = {
  subject: {
    formal: 'Ist mit Ihrer Bestellung {order} alles in Ordnung?',
    familiar: 'Ist mit deiner Bestellung {order} alles in Ordnung?',
  },
  preheader: {
    formal: 'Zwei kurze Fragen: Ist alles behoben, und haben Sie sich gut aufgehoben gefühlt?',
    familiar: 'Zwei kurze Fragen: Ist alles behoben, und hast du dich gut aufgehoben gefühlt?',
  },
  since: {
    expedite: {
      formal: 'Ihre Bestellung ist jetzt schon eine Weile bei Ihnen.',
      familiar: 'Deine Bestellung ist jetzt schon eine Weile bei dir.',
    },
    reship: {
      formal: 'Ihr neues Paket müsste inzwischen bei Ihnen sein.',
      familiar: 'Dein neues Paket müsste inzwischen bei dir sein.',
    },
    replace: {
      formal: 'Ihr Ersatz müsste inzwischen bei Ihnen sein.',
      familiar: 'Dein Ersatz müsste inzwischen bei dir sein.',
    },
    refund: {
      formal: 'Ihr Geld müsste inzwischen wieder bei Ihnen sein.',
      familiar: 'Dein Geld müsste inzwischen wieder bei dir sein.',
    },
    'correct-bill': {
      formal: 'Ihre Rechnung müsste inzwischen stimmen.',
      familiar: 'Deine Rechnung müsste inzwischen stimmen.',
    },
    'redo-service': {
      formal: 'Vor einiger Zeit haben wir es noch einmal für Sie gemacht.',
      familiar: 'Vor einiger Zeit haben wir es noch einmal für dich gemacht.',
    },
    own: {
      formal: 'Vor einiger Zeit haben wir es für Sie auf andere Weise in Ordnung gebracht.',
      familiar: 'Vor einiger Zeit haben wir es für dich auf andere Weise in Ordnung gebracht.',
    },
  },
  sinceAgain: 'Unsere erste Antwort war nicht genug, deshalb wollen wir diesmal sicher sein.',
  question: {
    formal: 'Ist alles behoben? Und haben Sie sich gut aufgehoben gefühlt?',
    familiar: 'Ist alles behoben? Und hast du dich gut aufgehoben gefühlt?',
  },
  ifNot: {
    formal:
      'Wenn etwas noch nicht stimmt, kümmert sich hier sofort jemand darum. Sie können auch einfach auf diese Nachricht antworten; Ihre Antwort liest ein Mensch.',
    familiar:
      'Wenn etwas noch nicht stimmt, kümmert sich hier sofort jemand darum. Du kannst auch einfach auf diese Nachricht antworten; deine Antwort liest ein Mensch.',
  },
}

export const reminder: Letters['reminder'] = {
  subject: {
    formal: 'Eine Erinnerung: Ist mit Ihrer Bestellung {order} jetzt alles gut?',
    familiar: 'Eine Erinnerung: Ist mit deiner Bestellung {order} jetzt alles gut?',
  },
  preheader: {
    formal: 'Ist alles behoben, und haben Sie sich gut aufgehoben gefühlt? Wir fragen nicht noch einmal.',
    familiar: 'Ist alles behoben, und hast du dich gut aufgehoben gefühlt? Wir fragen nicht noch einmal.',
  },
  only: {
    formal: 'Wir haben Ihnen vor Kurzem geschrieben. Das hier ist unsere einzige Erinnerung.',
    familiar: 'Wir haben dir vor Kurzem geschrieben. Das hier ist unsere einzige Erinnerung.',
  },
  question: {
    formal: 'Ist alles behoben? Und haben Sie sich gut aufgehoben gefühlt?',
    familiar: 'Ist alles behoben? Und hast du dich gut aufgehoben gefühlt?',
  },
  afterwards: {
    formal:
      'Wenn wir nichts hören, gehen wir davon aus, dass alles gut ist, und lassen Sie in Ruhe. Eine Antwort auf diese Nachricht erreicht uns immer.',
    familiar:
      'Wenn wir nichts hören, gehen wir davon aus, dass alles gut ist, und lassen dich in Ruhe. Eine Antwort auf diese Nachricht erreicht uns immer.',
  },
}

export const farewell: Letters['farewell'] = {
  subject: { formal: 'Ihre Bestellung {order}: Danke', familiar: 'Deine Bestellung {order}: Danke' },
  preheader: 'Schön, dass alles gut ist.',
  glad: {
    formal: 'Schön, dass mit Ihrer Bestellung jetzt alles gut ist.',
    familiar: 'Schön, dass mit deiner Bestellung jetzt alles gut ist.',
  },
  thanks: {
    formal: 'Danke, dass wir es in Ordnung bringen durften. Sie müssen nichts mehr tun. Alles Gute von uns allen hier.',
    familiar: 'Danke, dass wir es in Ordnung bringen durften. Du musst nichts mehr tun. Alles Gute von uns allen hier.',
  },
}

export const choices: Letters['choices'] = {
  happy: 'Ja, alles ist gut',
  unhappy: 'Nein, noch nicht',
  talk: 'Ich möchte mit jemandem sprechen',
}
