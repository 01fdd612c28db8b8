import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recoveriesIn } from '#functions/adapters/table/recoveries.ts'
import { leaseMs, once } from '#functions/runtime/effect.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { noon } from '../support/an-order.ts'
import { countedProvider } from '../support/counted-provider.ts'
import { type Fault, faulty } from '../support/faults.ts'
import { type Around, memoryTable } from '../support/memory-table.ts'

const key = 'remedy#1'
const { id } = aRecovery()
const kinds = ['keyed', 'queryable', 'neither'] as const
const faultKinds = ['crash before', 'crash after', 'done twice', 'answer lost'] as const

/** Runs an effect again and again, each time in a new process and past the lease, with these faults on the way. */
async function recovered(kind: (typeof kinds)[number], plan: readonly Fault[][]) {
  let process: Around = async (_, run) => run()
  const around: Around = (call, run) => process(call, run)
  const recoveries = recoveriesIn(memoryTable(around))
  await recoveries.open(aRecovery())
  const { provider, seen } = countedProvider(kind, around)
  let now = noon
  const outcomes: unknown[] = []
  for (const faults of [...plan, []]) {
    process = faulty(faults).around
    outcomes.push(
      await once(recoveries, { recovery: id, key }, provider, () => now).catch((error: Error) => error.name),
    )
    now += leaseMs + 1
  }
  return { seen, last: outcomes.at(-1) }
}

async function sites(kind: (typeof kinds)[number]): Promise<number> {
  const { around, calls } = faulty([])
  const recoveries = recoveriesIn(memoryTable(around))
  await recoveries.open(aRecovery())
  calls.length = 0
  await once(recoveries, { recovery: id, key }, countedProvider(kind, around).provider, () => noon)
  return calls.length
}

describe.each(kinds)('an effect of a provider that is %s', (kind) => {
  test('F21 F18 F23 F25 cut off before or after any call, it is done once in the end, or a person is asked', async () => {
    const count = await sites(kind)
    for (const fault of faultKinds)
      for (let call = 0; call < count; call++) {
        // Sending is never tried twice by its own client, so `done twice` is for the table's calls.
        if (fault === 'done twice' && call === 2) continue
        const { seen, last } = await recovered(kind, [[{ call, kind: fault }]])
        expect(seen.length, `${fault} call ${call}`).toBeLessThanOrEqual(1)
        if (last === 'OutcomeUnknown') expect(kind, `${fault} call ${call}`).toBe('neither')
        else expect([last, seen], `${fault} call ${call}`).toEqual([{ receipt: key }, [key]])
      }
  })

  test('F21 F18 cut off twice and more, it is still done once, or a person is asked', () => {
    const fault = fc.record({
      call: fc.nat({ max: 4 }),
      kind: fc.constantFrom('crash before', 'crash after', 'answer lost'),
    })
    const plans = fc.array(fc.array(fault, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
    return fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { seen, last } = await recovered(kind, plan)
        expect(seen.length).toBeLessThanOrEqual(1)
        if (last === 'OutcomeUnknown') expect(kind).toBe('neither')
        else expect([last, seen]).toEqual([{ receipt: key }, [key]])
      }),
      { numRuns: 300 },
    )
  })
})
