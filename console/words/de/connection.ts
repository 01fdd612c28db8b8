import type { Words } from '../words.ts'

export const connection: Words['connection'] = {
  lost: (time) => `Amends hat seit ${time} nicht geantwortet. Sie sehen den Stand von damals; wir versuchen es weiter.`,
  tryNow: 'Jetzt versuchen',
  back: 'Amends antwortet wieder. Sie sehen, was gerade geschieht.',
  problem: 'Dieser Teil konnte nicht geladen werden.',
  problemNext: 'Er wird von selbst neu geladen. Bleibt es so, sehen Sie in die Logs der Konsolen-API.',
  gone: 'Hier ist nichts.',
  goneNext: 'Vielleicht wurde es gelöscht, oder der Link ist abgeschnitten.',
}
