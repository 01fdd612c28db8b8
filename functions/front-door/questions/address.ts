import type { DataKeys } from '#functions/adapters/data-keys.ts'
import type { Tasks } from '#functions/adapters/table/tasks.ts'
import type { Timeline } from '#functions/adapters/table/timeline.ts'
import { longestAddress } from '#workflows/letters/answer-page/asking-parts.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { type Question, wordsIn } from './question.ts'

type Parts = { timeline: Timeline; tasks: Tasks; dataKeys: DataKeys; now: () => number }

/** Where should it go? A person changes it in the order system: nobody else can say whether it is too late. */
export const address = ({ timeline, tasks, dataKeys, now }: Parts): Question => ({
  show: ({ action, maskedOrder, locale }) => ({ page: 'address', action, maskedOrder, locale }),

  async hear({ recovery, locale }, sent) {
    const lines = wordsIn(sent.address, longestAddress)
    if (lines === '') return undefined
    const at = new Date(now()).toISOString()
    const sealed = await dataKeys.seal(recovery.customer, lines)
    const told = { what: 'answered', text: 'The customer corrects the address.', facts: { asks: 'address' } }
    const said = { at, ...told, by: 'the customer', sealed }
    await timeline.note(recovery.id, `address#${at}`, said)
    const question = toBeSeenTo(
      'The customer corrects the address; the timeline has it. Please change it in the order.',
    )
    await tasks.open(
      {
        name: `address~${at.replace(/\W/g, '')}`,
        kind: 'call',
        recovery: recovery.id,
        order: recovery.order,
        ...question,
      },
      now(),
    )
    return { page: 'address-taken', locale }
  },
})
