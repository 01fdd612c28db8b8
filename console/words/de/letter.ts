import type { Words } from '../words.ts'

export const letter: Words['letter'] = {
  from: 'Von',
  to: 'An',
  replyTo: 'Antwort an',
  sent: 'Gesendet',
  received: 'Empfangen',
  view: 'Ansicht',
  asSeen: 'Wie gesehen',
  plainText: 'Nur Text',
  headers: 'Kopfzeilen',
  frame: (subject) => `Brief: ${subject}`,
  close: 'Schließen',
  notYet: 'Dieser Brief kann noch nicht gezeigt werden.',
  notYetNext: 'Er wird beim Senden geschrieben. Kommen Sie wieder, wenn er gesendet ist.',
}
