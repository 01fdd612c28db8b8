import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import type { Tasks } from '#functions/adapters/table/tasks.ts'
import type { Timeline } from '#functions/adapters/table/timeline.ts'
import type { HearAnswer } from '#functions/runtime/hear-answer.ts'
import { callSpanMs, callTimes } from '#workflows/recovery/call-times.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { secondTouchOf } from '#workflows/recovery/second-touch.ts'
import { among, type Question } from './question.ts'

type Parts = { recoveries: Recoveries; timeline: Timeline; tasks: Tasks; hear: HearAnswer; now: () => number }

/**
 * When may we call? The time they choose stands on the task of the person who calls. Who takes up a call that we
 * offered has not said that all is not well: their recovery goes on beside it.
 */
export const call = ({ recoveries, timeline, tasks, hear, now }: Parts): Question => ({
  show({ order: { timeZone }, action, maskedOrder, locale }, says) {
    const free = callTimes(now(), timeZone, locale)
    const times = [...free.filter((at) => at === says), ...free.filter((at) => at !== says)]
    return { page: 'call', times, timeZone, action, maskedOrder, locale }
  },

  async hear({ recovery, round, order: { timeZone }, locale }, sent) {
    const at = among(callTimes(now(), timeZone, locale), sent.at)
    if (at === undefined) return undefined
    await recoveries.change(recovery.id, { callAt: at })
    if (secondTouchOf(recovery) === 'call' && recovery.said?.round !== round) await toCall(at)
    else if (recovery.said?.round !== round) await hear(recovery, { says: 'talk', round, comment: '', channel: 'page' })
    await timeline.note(recovery.id, `call#${at}`, {
      at: new Date(now()).toISOString(),
      what: 'answered',
      text: `The customer would like to be called at ${at}.`,
      facts: { callAt: at },
      by: 'the customer',
    })
    return { page: 'called', at, timeZone, locale }

    async function toCall(at: string) {
      const question = toBeSeenTo(
        'We offered a call from whoever signed that letter, and the customer has chosen a time. Tell them in person that we got it wrong, and hear what it meant to them.',
      )
      const dueAt = new Date(Date.parse(at) + callSpanMs).toISOString()
      const { id, order } = recovery
      await tasks.open({ name: `call~${round}`, kind: 'call', recovery: id, order, dueAt, ...question }, now())
    }
  },
})
