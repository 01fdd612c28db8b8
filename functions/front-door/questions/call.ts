import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import type { Timeline } from '#functions/adapters/table/timeline.ts'
import type { HearAnswer } from '#functions/runtime/hear-answer.ts'
import { callTimes } from '#workflows/recovery/call-times.ts'
import { among, type Question } from './question.ts'

type Parts = { recoveries: Recoveries; timeline: Timeline; hear: HearAnswer; now: () => number }

/** When may we call? The time they choose stands on the task of the person who calls. */
export const call = ({ recoveries, timeline, hear, now }: Parts): Question => ({
  show: ({ order: { timeZone }, action, maskedOrder, locale }) => ({
    ...{ page: 'call', times: callTimes(now(), timeZone), timeZone, action, maskedOrder, locale },
  }),

  async hear({ recovery, round, order: { timeZone }, locale }, sent) {
    const at = among(callTimes(now(), timeZone), sent.at)
    if (at === undefined) return undefined
    await recoveries.change(recovery.id, { callAt: at })
    if (recovery.said?.round !== round) await hear(recovery, { says: 'talk', round, comment: '' })
    await timeline.note(recovery.id, `call#${at}`, {
      at: new Date(now()).toISOString(),
      what: 'answered',
      text: `The customer would like to be called at ${at}.`,
      by: 'the customer',
    })
    return { page: 'called', at, timeZone, locale }
  },
})
