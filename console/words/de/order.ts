import type { Words } from '../words.ts'

export const order: Words['order'] = {
  find: 'Bestellung',
  findHint: 'Bestellnummer',
  look: 'Nachsehen',
  about: 'Ein Kunde hat Ihnen gesagt, dass etwas schiefging? Sehen Sie seine Bestellung nach.',
  unknown: 'Diese Bestellung ist nicht bekannt.',
  unknownNext: 'Prüfen Sie die Nummer. Was bestellt wurde, bevor Amends angeschlossen war, ist hier nicht bekannt.',
  told: 'Ein Kunde hat es mir gesagt',
  toldAbout: 'Eröffnet einen Fall oder ergänzt den offenen. Der Kunde hört binnen Minuten von uns.',
  what: 'Was schiefging',
  which: 'Welcher Artikel',
  whole: 'Die ganze Bestellung',
  said: 'In den Worten des Kunden, wenn Sie mögen',
  press: 'Fall eröffnen',
  opened: 'Angenommen. Der Fall erscheint hier in Sekunden.',
  recoveries: 'Fälle dieser Bestellung',
  noRecoveries: 'Bisher keine.',
}
