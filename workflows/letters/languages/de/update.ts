import type { Letters } from '../language.ts'

export const update: Letters['update'] = {
  subject: {
    formal: 'Ihre Bestellung {order}: ein neuer Termin',
    familiar: 'Deine Bestellung {order}: ein neuer Termin',
  },
  preheader: 'Es dauert länger, als wir gesagt haben. Hier ist der neue Termin.',
  undated: {
    subject: {
      formal: 'Ihre Bestellung {order}: Es dauert länger, als wir gesagt haben',
      familiar: 'Deine Bestellung {order}: Es dauert länger, als wir gesagt haben',
    },
    preheader: {
      formal: 'Was wir bisher wissen und wann Sie wieder von uns hören.',
      familiar: 'Was wir bisher wissen und wann du wieder von uns hörst.',
    },
  },
  owned: {
    formal:
      'Wir brauchen länger, um Ihre Bestellung in Ordnung zu bringen, als wir Ihnen gesagt haben. Wir haben Ihnen einen Termin genannt und ihn nicht gehalten.',
    familiar:
      'Wir brauchen länger, um deine Bestellung in Ordnung zu bringen, als wir dir gesagt haben. Wir haben dir einen Termin genannt und ihn nicht gehalten.',
  },
  newPromise: {
    expedite: {
      formal: 'Ihre Bestellung ist nun bis spätestens {when} bei Ihnen.',
      familiar: 'Deine Bestellung ist nun bis spätestens {when} bei dir.',
    },
    reship: {
      formal: 'Ihr neues Paket geht nun bis spätestens {when} auf den Weg zu Ihnen.',
      familiar: 'Dein neues Paket geht nun bis spätestens {when} auf den Weg zu dir.',
    },
    replace: {
      formal: 'Ihr Ersatz geht nun bis spätestens {when} auf den Weg zu Ihnen.',
      familiar: 'Dein Ersatz geht nun bis spätestens {when} auf den Weg zu dir.',
    },
    refund: {
      formal: 'Wir erstatten Ihnen Ihr Geld nun bis spätestens {when}.',
      familiar: 'Wir erstatten dir dein Geld nun bis spätestens {when}.',
    },
    'correct-bill': {
      formal: 'Wir berichtigen Ihre Rechnung nun bis spätestens {when}.',
      familiar: 'Wir berichtigen deine Rechnung nun bis spätestens {when}.',
    },
    'redo-service': {
      formal: 'Wir machen es nun bis spätestens {when} noch einmal für Sie, und diesmal richtig.',
      familiar: 'Wir machen es nun bis spätestens {when} noch einmal für dich, und diesmal richtig.',
    },
    own: {
      formal: 'Wir bringen es für Sie nun bis spätestens {when} auf andere Weise in Ordnung.',
      familiar: 'Wir bringen es für dich nun bis spätestens {when} auf andere Weise in Ordnung.',
    },
  },
  noDateYet: 'Einen neuen Termin, den wir halten können, haben wir noch nicht.',
  moneyBack: {
    formal:
      'Wenn Sie lieber nicht warten möchten, wählen Sie unten, dass wir Ihnen Ihr ganzes Geld zurückgeben. Ist es bis {day} nicht erledigt und haben Sie uns nicht gesagt, dass Sie warten, geben wir Ihnen Ihr Geld von uns aus zurück.',
    familiar:
      'Wenn du lieber nicht warten möchtest, wähle unten, dass wir dir dein ganzes Geld zurückgeben. Ist es bis {day} nicht erledigt und hast du uns nicht gesagt, dass du wartest, geben wir dir dein Geld von uns aus zurück.',
  },
  relief: {
    formal:
      'Damit Ihnen das Warten etwas leichter fällt, bekommen Sie {amount} von uns, für alles, was Ihnen bei uns gefällt. Einlösen können Sie den Code bis zum {day}:',
    familiar:
      'Damit dir das Warten etwas leichter fällt, bekommst du {amount} von uns, für alles, was dir bei uns gefällt. Einlösen kannst du den Code bis zum {day}:',
  },
  nextWord: {
    formal: 'Bis dahin hören Sie von uns, ob es geschafft ist oder nicht. Sie müssen weiterhin nichts tun.',
    familiar: 'Bis dahin hörst du von uns, ob es geschafft ist oder nicht. Du musst weiterhin nichts tun.',
  },
}
