import { progressOf } from '#workflows/letters/answer-page/progress.ts'
import type { Question } from './question.ts'

/** Where does it stand? There is nothing to send. */
export const progress: Question = {
  show: ({ recovery, order: { timeZone }, maskedOrder, locale }) => ({
    page: 'progress',
    steps: progressOf(recovery),
    nextWordBy: recovery.remedy?.state === 'confirmed' || recovery.closedAt ? undefined : recovery.nextWordBy,
    ...{ timeZone, maskedOrder, locale },
  }),
  hear: async () => undefined,
}
