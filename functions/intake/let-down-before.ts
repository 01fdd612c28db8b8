import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { lettingDownOf } from '#workflows/recovery/repeat.ts'
import type { Fault } from '../adapters/table/faults.ts'
import type { LettingsDown } from '../adapters/table/lettings-down.ts'
import type { KnownOrder } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { knownFromBefore } from '../runtime/known-from-before.ts'

type Parts = { lettingsDown: LettingsDown; recoveries: Recoveries; tasks: Tasks; now: () => number }

/** Remembers who was let down by what, and knows when it is the same again. */
export function letDownBefore({ lettingsDown, recoveries, tasks, now }: Parts) {
  return {
    knownOf: knownFromBefore({ lettingsDown, recoveries }),

    /** A person owns a repeat at once. Told again, it is remembered once and is one task. */
    async remember({ id, order, customer, repeatOf }: Recovery, fault: Fault, { items }: KnownOrder): Promise<void> {
      await lettingsDown.remember(customer, lettingDownOf(fault, items))
      if (repeatOf === undefined) return
      const question = `The same has happened to this customer before (${repeatOf}). Please make it yours until it is put right for good.`
      await tasks.open({ name: 'repeat', kind: 'call', recovery: id, order, ...toBeSeenTo(question) }, now())
    },
  }
}
