import type { Words } from '../words.ts'

export const mailbox: Words['mailbox'] = {
  title: 'Postfach',
  about:
    'Was Kunden auf diesem Rechner empfangen haben. Links öffnen sich in einem neuen Tab und wirken wie für den Kunden.',
  empty: 'Noch ist kein Brief angekommen.',
  emptyNext: 'Die erste Bestätigung kommt Minuten, nachdem ein Fehler feststeht.',
  choose: 'Wählen Sie einen Brief, um ihn wie der Kunde zu lesen.',
  back: 'Alle Briefe',
  absent: 'Hier gibt es kein Postfach.',
  absentNext: 'Briefe lassen sich nur lesen, wo Amends auf einem Rechner läuft. Sonst sind sie beim Kunden.',
}
