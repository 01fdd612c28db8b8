import type { Letters } from '../language.ts'

export const recap: Letters['recap'] = {
  subject: {
    formal: 'Ihre Bestellung {order}: Was wir getan haben',
    familiar: 'Deine Bestellung {order}: Was wir getan haben',
  },
  preheader: 'Was wir getan haben und wann.',
  apology: {
    late: {
      formal: 'Es tut uns leid, dass wir Ihnen Ihre Bestellung nicht am versprochenen Tag gebracht haben.',
      familiar: 'Es tut uns leid, dass wir dir deine Bestellung nicht am versprochenen Tag gebracht haben.',
    },
    lost: {
      formal: 'Es tut uns leid, dass wir Ihre Bestellung verloren haben.',
      familiar: 'Es tut uns leid, dass wir deine Bestellung verloren haben.',
    },
    damaged: {
      formal:
        '{pieces, plural, one {Es tut uns leid, dass Ihre Bestellung beschädigt bei Ihnen angekommen ist.} other {Es tut uns leid, dass ein Teil Ihrer Bestellung beschädigt bei Ihnen angekommen ist.}} Wir hätten besser darauf achten müssen.',
      familiar:
        '{pieces, plural, one {Es tut uns leid, dass deine Bestellung beschädigt bei dir angekommen ist.} other {Es tut uns leid, dass ein Teil deiner Bestellung beschädigt bei dir angekommen ist.}} Wir hätten besser darauf achten müssen.',
    },
    'wrong-item': {
      formal: 'Es tut uns leid, dass wir Ihnen das Falsche geschickt haben.',
      familiar: 'Es tut uns leid, dass wir dir das Falsche geschickt haben.',
    },
    'missing-item': {
      formal: 'Es tut uns leid, dass wir vergessen haben, etwas in Ihr Paket zu legen.',
      familiar: 'Es tut uns leid, dass wir vergessen haben, etwas in dein Paket zu legen.',
    },
    'out-of-stock': {
      formal: 'Es tut uns leid, dass wir Ihnen etwas verkauft haben, das wir nicht hatten.',
      familiar: 'Es tut uns leid, dass wir dir etwas verkauft haben, das wir nicht hatten.',
    },
    defective: {
      formal: 'Es tut uns leid, dass wir Ihnen etwas verkauft haben, das nicht richtig funktioniert hat.',
      familiar: 'Es tut uns leid, dass wir dir etwas verkauft haben, das nicht richtig funktioniert hat.',
    },
    'billing-error': {
      formal: 'Es tut uns leid, dass wir Ihnen den falschen Betrag berechnet haben.',
      familiar: 'Es tut uns leid, dass wir dir den falschen Betrag berechnet haben.',
    },
    'bad-service': {
      formal: 'Es tut uns leid, dass wir uns nicht so um Sie gekümmert haben, wie es richtig gewesen wäre.',
      familiar: 'Es tut uns leid, dass wir uns nicht so um dich gekümmert haben, wie es richtig gewesen wäre.',
    },
  },
  lately: 'Es ist nicht das erste Mal in letzter Zeit, und das macht es schlimmer.',
  notEnough: {
    formal:
      '{round, plural, =2 {Unsere erste Antwort war nicht genug, und Sie mussten uns das erst sagen.} other {Unsere früheren Antworten waren nicht genug, und Sie mussten uns das mehr als einmal sagen.}} Jetzt ist es geschafft.',
    familiar:
      '{round, plural, =2 {Unsere erste Antwort war nicht genug, und du musstest uns das erst sagen.} other {Unsere früheren Antworten waren nicht genug, und du musstest uns das mehr als einmal sagen.}} Jetzt ist es geschafft.',
  },
  done: {
    expedite: {
      formal: 'Ihre Bestellung ist am {day} angekommen.',
      familiar: 'Deine Bestellung ist am {day} angekommen.',
    },
    reship: {
      formal: 'Wir haben Ihnen am {day} ein neues Paket geschickt.',
      familiar: 'Wir haben dir am {day} ein neues Paket geschickt.',
    },
    replace: {
      formal: 'Wir haben Ihnen am {day} einen Ersatz geschickt.',
      familiar: 'Wir haben dir am {day} einen Ersatz geschickt.',
    },
    refund: {
      formal: 'Wir haben Ihnen am {day} Ihr Geld erstattet.',
      familiar: 'Wir haben dir am {day} dein Geld erstattet.',
    },
    'correct-bill': {
      formal: 'Wir haben Ihre Rechnung am {day} berichtigt.',
      familiar: 'Wir haben deine Rechnung am {day} berichtigt.',
    },
    'redo-service': {
      formal: 'Wir haben es am {day} noch einmal für Sie gemacht, und diesmal richtig.',
      familiar: 'Wir haben es am {day} noch einmal für dich gemacht, und diesmal richtig.',
    },
    own: {
      formal: 'Wir haben es am {day} für Sie auf andere Weise in Ordnung gebracht.',
      familiar: 'Wir haben es am {day} für dich auf andere Weise in Ordnung gebracht.',
    },
  },
  lostTime: {
    formal: 'Die Zeit und die Nerven, die Sie das gekostet hat, können wir Ihnen nicht zurückgeben.',
    familiar: 'Die Zeit und die Nerven, die dich das gekostet hat, können wir dir nicht zurückgeben.',
  },
  extra: {
    formal: 'Deshalb bekommen Sie obendrein {amount} von uns, für alles, was Ihnen bei uns gefällt:',
    familiar: 'Deshalb bekommst du obendrein {amount} von uns, für alles, was dir bei uns gefällt:',
  },
  extraUntil: {
    formal: 'Sie können den Code bis zum {day} einlösen.',
    familiar: 'Du kannst den Code bis zum {day} einlösen.',
  },
  extraFollows: {
    formal: 'Deshalb folgt obendrein noch etwas von uns. Sie müssen dafür nichts tun.',
    familiar: 'Deshalb folgt obendrein noch etwas von uns. Du musst dafür nichts tun.',
  },
  chooseAnother: {
    formal:
      'Wenn Sie lieber etwas anderes hätten, antworten Sie einfach auf diese Nachricht und sagen Sie uns, was. Wir suchen es gemeinsam mit Ihnen aus.',
    familiar:
      'Wenn du lieber etwas anderes hättest, antworte einfach auf diese Nachricht und sag uns, was. Wir suchen es gemeinsam mit dir aus.',
  },
  surprise: 'Und noch eine Kleinigkeit, einfach so: {amount} zum Ausgeben bei uns, bis zum {day}.',
  wishForExtra: {
    formal:
      'Wenn es etwas gibt, das es wiedergutmachen würde, antworten Sie einfach auf diese Nachricht und sagen Sie uns, was.',
    familiar:
      'Wenn es etwas gibt, das es wiedergutmachen würde, antworte einfach auf diese Nachricht und sag uns, was.',
  },
  effectivePrice: {
    formal:
      '{free, select, yes {Damit kostet Sie diese Bestellung am Ende nichts.} other {Damit kostet Sie diese Bestellung am Ende {price}.}}',
    familiar:
      '{free, select, yes {Damit kostet dich diese Bestellung am Ende nichts.} other {Damit kostet dich diese Bestellung am Ende {price}.}}',
  },
  nextWord: {
    formal: 'Wir fragen nach, sobald Sie Zeit hatten zu sehen, ob alles so ist, wie es sein soll.',
    familiar: 'Wir fragen nach, sobald du Zeit hattest zu sehen, ob alles so ist, wie es sein soll.',
  },
}
