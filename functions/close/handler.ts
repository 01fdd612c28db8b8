import { outcomeOf } from '#workflows/recovery/recovery.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'

type Parts = { recoveries: Recoveries; faults: Faults; timeline: Timeline; now: () => number }

/** Ends a recovery, and only one whose remedy is confirmed or that a person has settled. */
export const close =
  ({ recoveries, faults, timeline, now }: Parts): Step<'close'> =>
  async ({ recoveryId }) => {
    const recovery = await recoveries.get(recoveryId)
    if (recovery.closedAt === undefined) {
      const outcome = outcomeOf(recovery)
      if (outcome !== 'settled' && recovery.remedy?.state !== 'confirmed')
        throw new Error(`${recoveryId} cannot be closed: nothing has put it right`)
      await recoveries.enter(recovery, 'close', { closedAt: new Date(now()).toISOString(), outcome, wait: undefined })
      await timeline.note(recoveryId, 'closed', { at: new Date(now()).toISOString(), what: 'closed', text: outcome })
    }
    await faults.move({ order: recovery.order, fault: recovery.fault, recovery: recoveryId }, 'closed')
  }

export const handler = stepHandler('close', () =>
  close({ recoveries: parts.recoveries(), faults: parts.faults(), timeline: parts.timeline(), now: parts.now }),
)
