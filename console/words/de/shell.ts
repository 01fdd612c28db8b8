import type { Words } from '../words.ts'

export const shell: Words['shell'] = {
  skipToContent: 'Zum Inhalt',
  pages: 'Seiten',
  now: 'Jetzt',
  tasks: 'Aufgaben',
  orders: 'Bestellungen',
  learn: 'Lernen',
  mailbox: 'Postfach',
  openTasks: (count) => `${count} offen`,
  loading: 'Wird geladen …',
  nowhere: 'Diese Seite gibt es nicht.',
  nowhereNext: 'Die Adresse ist vielleicht abgeschnitten. Alles beginnt bei „Jetzt“.',
  toNow: 'Zu „Jetzt“',
  cannotShow: 'Diese Seite konnte nicht gezeigt werden.',
  cannotShowNext:
    'Amends hat anders geantwortet, als diese Konsole erwartet; vielleicht ist es eine andere Version. Laden Sie neu.',
}
