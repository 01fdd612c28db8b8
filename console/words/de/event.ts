import type { Words } from '../words.ts'

export const event: Words['event'] = {
  title: 'Ereignis',
  look: 'Zum Ereignis',
  unknown: 'Unter diesem Beleg ist kein Ereignis aufbewahrt.',
  unknownNext: 'Ereignisse werden 90 Tage aufbewahrt, und 30, wo nichts zu tun war.',
  kind: 'Was es ist',
  from: 'Beleg',
  state: 'Was daraus wurde',
  states: {
    accepted: 'Angenommen',
    kept: 'Bekannt',
    parked: 'Wartet auf seine Bestellung',
    settling: 'Wartet eine Weile: Es kommt vielleicht von selbst in Ordnung',
    recovering: 'Teil eines Falls',
    'nothing-to-do': 'Nichts zu tun',
    quarantined: 'Konnte nicht gelesen werden',
  },
  read: 'Wie wir es heute lesen',
  readAbout:
    'Was ein anderes System gesandt hat, neu gelesen nach den Regeln von heute. Durch Ansehen geschieht nichts.',
  outcomes: {
    failure: 'Ein Fehler',
    order: 'Neues zu einer Bestellung',
    update: 'Neues',
    resolved: 'In Ordnung',
    ignored: 'Nichts zu tun',
    quarantined: 'Nicht verstanden',
  },
  again: 'Danach handeln, wie es heute zu lesen ist',
  acted: 'Gelesen. Es geht jetzt seinen Weg.',
  recovery: 'Sein Fall',
}
