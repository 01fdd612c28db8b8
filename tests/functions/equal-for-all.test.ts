import { expect, test } from 'vitest'
import { acknowledge } from '#functions/acknowledge/handler.ts'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import { compensate } from '#functions/compensate/handler.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import type { FailureReport } from '#workflows/failure-events/published/failure-report.ts'
import { confirmed } from '../support/a-recovery.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { inMemory } from '../support/in-memory.ts'
import { damaged, reported } from '../support/reported.ts'
import { thePolicy } from '../support/the-policy.ts'

const id = recoveryIdOf('A-1001', 'line-1~product', 1)
const dayMs = 86_400_000

/** The same failure, acknowledged: for whom, and whose fault it was, is what differs. */
async function acknowledged({ cause, times = 0 }: { cause?: FailureReport['cause']; times?: number }) {
  const parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  for (let nth = 1; nth <= times; nth++)
    await parts.lettingsDown.remember(customer, {
      recovery: `r_${nth}`,
      occurredAt: iso(noon - nth * dayMs),
      products: [],
      cause: 'service',
    })
  await reported(parts, 'e_1', { ...damaged, ...(cause && { cause }) })
  await acknowledge(parts)({ contract: 1, recoveryId: id })
  const { remedy, nextWordBy, establishedAt, repeatOf } = await parts.recoveries.get(id)
  const letters = await parts.letters.of(id)
  return {
    parts,
    answer: { remedy, nextWordBy, establishedAt, repeatOf, letters, queued: parts.urgent.sent },
  }
}

test('S1.2 S4.1 whose fault it was changes neither the acknowledgement nor its speed nor the remedy', async () => {
  const ours = await acknowledged({ cause: { outage: 'warehouse-2' } })
  for (const cause of [{ carrier: 'swift-parcels' }, { supplier: 'kiln-and-co' }, undefined])
    expect((await acknowledged(cause ? { cause } : {})).answer).toEqual(ours.answer)
})

test('S1.2 who complains very often is acknowledged as fast and has it put right the same way', async () => {
  expect((await acknowledged({ times: 20 })).answer).toEqual((await acknowledged({})).answer)
})

test.each([
  [3, 'given as to everybody'],
  [20, 'a person’s to decide, never refused in silence'],
])('after %i failures in three months the extra is %s', async (times) => {
  const { parts } = await acknowledged({ times })
  await parts.recoveries.change(id, { remedy: { ...confirmed, kind: 'replace' } })
  const extra = compensate({ ...parts, issue: creditLedger(parts), policy: thePolicy() })
  const given = extra({ contract: 1, recoveryId: id })
  if (times < 6) await expect(given).resolves.toBeUndefined()
  else await expect(given).rejects.toMatchObject({ name: 'ApprovalNeeded' })
})
