import type { Letters } from '../language.ts'

export const acknowledgement: Letters['acknowledgement'] = {
  subject: {
    formal: 'Ihre Bestellung {order}: Wir bringen das in Ordnung',
    familiar: 'Deine Bestellung {order}: Wir bringen das in Ordnung',
  },
  preheader: {
    formal: 'Was schon geschieht und wann Sie wieder von uns hören.',
    familiar: 'Was schon geschieht und wann du wieder von uns hörst.',
  },
  owned: {
    late: {
      formal:
        'Ihre Bestellung ist nicht an dem Tag bei Ihnen angekommen, den wir versprochen haben. Wir haben unser Wort nicht gehalten, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Deine Bestellung ist nicht an dem Tag bei dir angekommen, den wir versprochen haben. Wir haben unser Wort nicht gehalten, und es ist an uns, das in Ordnung zu bringen.',
    },
    lost: {
      formal:
        'Wir haben Ihre Bestellung auf dem Weg zu Ihnen verloren. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Wir haben deine Bestellung auf dem Weg zu dir verloren. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    },
    damaged: {
      formal:
        '{pieces, plural, one {Ihre Bestellung ist beschädigt bei Ihnen angekommen.} other {Ein Teil Ihrer Bestellung ist beschädigt bei Ihnen angekommen.}} Wir haben einen Fehler gemacht, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        '{pieces, plural, one {Deine Bestellung ist beschädigt bei dir angekommen.} other {Ein Teil deiner Bestellung ist beschädigt bei dir angekommen.}} Wir haben einen Fehler gemacht, und es ist an uns, das in Ordnung zu bringen.',
    },
    'wrong-item': {
      formal:
        'Wir haben Ihnen das Falsche geschickt. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Wir haben dir das Falsche geschickt. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    },
    'missing-item': {
      formal:
        'Wir haben vergessen, etwas in Ihr Paket zu legen. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Wir haben vergessen, etwas in dein Paket zu legen. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    },
    'out-of-stock': {
      formal:
        'Wir haben Ihnen etwas verkauft, das wir nicht vorrätig haben. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Wir haben dir etwas verkauft, das wir nicht vorrätig haben. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    },
    defective: {
      formal:
        'Wir haben Ihnen etwas verkauft, das nicht so funktioniert, wie es soll. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Wir haben dir etwas verkauft, das nicht so funktioniert, wie es soll. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    },
    'billing-error': {
      formal:
        'Wir haben Ihnen für Ihre Bestellung den falschen Betrag berechnet. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Wir haben dir für deine Bestellung den falschen Betrag berechnet. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    },
    'bad-service': {
      formal:
        'Sie haben bei Ihrer Bestellung unsere Hilfe gebraucht, und wir haben uns nicht so um Sie gekümmert, wie es richtig gewesen wäre. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
      familiar:
        'Du hast bei deiner Bestellung unsere Hilfe gebraucht, und wir haben uns nicht so um dich gekümmert, wie es richtig gewesen wäre. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    },
  },
  ownedBeforeDue: {
    formal:
      'Ihre Bestellung wird nicht an dem Tag bei Ihnen ankommen, den wir versprochen haben. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
    familiar:
      'Deine Bestellung wird nicht an dem Tag bei dir ankommen, den wir versprochen haben. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
  },
  ownedAgain: {
    formal:
      '{round, plural, =2 {Unsere erste Antwort war nicht genug.} other {Unsere bisherigen Antworten waren nicht genug.}} Wir haben mehr als einen Fehler gemacht: erst bei Ihrer Bestellung und dann dabei, sie in Ordnung zu bringen. Es ist an uns, das zu lösen.',
    familiar:
      '{round, plural, =2 {Unsere erste Antwort war nicht genug.} other {Unsere bisherigen Antworten waren nicht genug.}} Wir haben mehr als einen Fehler gemacht: erst bei deiner Bestellung und dann dabei, sie in Ordnung zu bringen. Es ist an uns, das zu lösen.',
  },
  underWay: {
    expedite: {
      formal: 'Wir sorgen schon dafür, dass Ihre Bestellung auf dem schnellsten Weg zu Ihnen kommt.',
      familiar: 'Wir sorgen schon dafür, dass deine Bestellung auf dem schnellsten Weg zu dir kommt.',
    },
    reship: {
      formal: 'Wir machen schon ein neues Paket für Sie fertig.',
      familiar: 'Wir machen schon ein neues Paket für dich fertig.',
    },
    replace: {
      formal: 'Wir bereiten den Ersatz für Sie schon vor.',
      familiar: 'Wir bereiten den Ersatz für dich schon vor.',
    },
    refund: {
      formal: 'Wir sind schon dabei, Ihnen Ihr Geld zu erstatten.',
      familiar: 'Wir sind schon dabei, dir dein Geld zu erstatten.',
    },
    'correct-bill': {
      formal: 'Wir sind schon dabei, Ihre Rechnung zu berichtigen.',
      familiar: 'Wir sind schon dabei, deine Rechnung zu berichtigen.',
    },
    'redo-service': {
      formal: 'Wir bereiten schon alles vor, um es noch einmal für Sie zu machen, und diesmal richtig.',
      familiar: 'Wir bereiten schon alles vor, um es noch einmal für dich zu machen, und diesmal richtig.',
    },
    own: {
      formal: 'Wir bringen es für Sie schon auf andere Weise in Ordnung.',
      familiar: 'Wir bringen es für dich schon auf andere Weise in Ordnung.',
    },
  },
  nextWord: {
    formal:
      'Sie hören bis spätestens {when} wieder von uns, ob es etwas Neues gibt oder nicht. Bis dahin müssen Sie nichts tun.',
    familiar:
      'Du hörst bis spätestens {when} wieder von uns, ob es etwas Neues gibt oder nicht. Bis dahin musst du nichts tun.',
  },
}

export const digest: Letters['digest'] = {
  subject: {
    formal: 'Ihre Bestellungen: Wir bringen das in Ordnung',
    familiar: 'Deine Bestellungen: Wir bringen das in Ordnung',
  },
  preheader: {
    formal: 'Was für jede von ihnen schon geschieht und wann Sie wieder von uns hören.',
    familiar: 'Was für jede von ihnen schon geschieht und wann du wieder von uns hörst.',
  },
  opening: {
    formal:
      'Wir haben Sie bei {count, number} Ihrer Bestellungen im Stich gelassen. Was mit jeder geschehen ist und was wir schon tun, steht hier.',
    familiar:
      'Wir haben dich bei {count, number} deiner Bestellungen im Stich gelassen. Was mit jeder geschehen ist und was wir schon tun, steht hier.',
  },
  about: 'Bestellung {order} vom {placed}:',
}
