import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import type { Timeline } from '#functions/adapters/table/timeline.ts'
import type { Question } from './question.ts'

type Parts = { recoveries: Recoveries; timeline: Timeline; now: () => number }

/** No more letters about this order? It is still put right; the one tap of a mail client counts as well. */
export const stop = ({ recoveries, timeline, now }: Parts): Question => ({
  show: ({ recovery, action, maskedOrder, locale }) =>
    recovery.stopped ? { page: 'stopped', locale } : { page: 'stop', action, maskedOrder, locale },

  async hear({ recovery, locale }) {
    await recoveries.change(recovery.id, { stopped: true })
    const text = 'The customer wants no more letters about this order.'
    const said = { what: 'answered', text, facts: { asks: 'stop' }, by: 'the customer' }
    await timeline.note(recovery.id, 'stopped', { at: new Date(now()).toISOString(), ...said })
    return { page: 'stopped', locale }
  },
})
