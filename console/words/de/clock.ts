import type { Words } from '../words.ts'

export const clock: Words['clock'] = {
  name: 'Zeit der Geschichte',
  skipping: 'Überspringt leere Zeit',
  ownPace: 'Läuft von selbst',
  skip: 'Zum nächsten Termin springen',
  nothingDue: 'Nichts steht an',
  failed: 'Die Uhr hat nicht geantwortet. Drücken Sie noch einmal; doppelt springen schadet nicht.',
}
