import type { Words } from '../words.ts'

export const signIn: Words['signIn'] = {
  as: (name, role) => `Angemeldet als ${name}, ${role}.`,
  open: 'Hier meldet sich niemand an: Diese Konsole steht allen offen, die diesen Rechner benutzen, und sonst niemandem.',
  out: 'Abmelden',
  ended: 'Ihre Sitzung ist zu Ende. Kopieren Sie, was noch nicht gesendet ist, und melden Sie sich wieder an.',
  again: 'Wieder anmelden',
  refused: 'Sie sind nicht angemeldet.',
  refusedNext: 'Die Anmeldung ist diesmal nicht gelungen.',
  role: { viewer: 'liest mit', agent: 'betreut', approver: 'gibt frei', admin: 'verwaltet' },
}
