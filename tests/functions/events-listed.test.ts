import { expect, test } from 'vitest'
import { type Receipt, type ReceiptState, receiptsIn } from '#functions/adapters/table/receipts.ts'
import { iso, noon } from '../support/an-order.ts'
import { memoryTable } from '../support/memory-table.ts'

const became = ['recovering', 'parked', 'kept', 'quarantined', 'nothing-to-do', 'settling', 'accepted'] as const

/** Events a minute apart, each of which became something else. */
async function heard() {
  const receipts = receiptsIn(memoryTable())
  for (const [n, state] of became.entries()) {
    const acceptedAt = iso(noon + n * 60_000)
    const event = {} as Receipt['event']
    const kept = { receipt: `e_${n}`, type: 'failure.reported' as const, digest: '', acceptedAt, event, expires: 0 }
    await receipts.keep({ ...kept, state: 'accepted' })
    await receipts.become(`e_${n}`, state, state === 'quarantined' ? { acceptedAt } : {})
  }
  return receipts
}

const statesOf = ({ found }: { found: { state: ReceiptState }[] }) => found.map(({ state }) => state)

test('every event that could concern a customer is listed with what became of it, the newest first, page by page', async () => {
  const receipts = await heard()
  const first = await receipts.listed('all', { limit: 4 })
  const rest = await receipts.listed('all', { limit: 4, after: first.next ?? '' })
  const expected = became.toReversed().filter((state) => state !== 'kept')
  expect([...statesOf(first), ...statesOf(rest)]).toEqual(expected)
  expect(rest.next).toBeUndefined()
})

test('what waits to begin is counted and leads to its rows, whoever waits longest first', async () => {
  const receipts = await heard()
  expect(await receipts.waiting(100)).toBe(3)
  expect(statesOf(await receipts.listed('waiting', { limit: 50 }))).toEqual(['parked', 'settling', 'accepted'])
})
