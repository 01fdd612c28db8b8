import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Receipt } from '#functions/adapters/table/receipts.ts'
import { reconcile } from '#functions/reconcile/handler.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { reasonsForSilence } from '#functions/runtime/reasons-for-silence.ts'
import { fundsFor } from '#workflows/compensation/budgets.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { aRecovery, confirmed } from '../support/a-recovery.ts'
import { eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const hour = 3_600_000
const day = 24 * hour

let parts: InMemory
let lines: string[]
beforeEach(() => {
  parts = inMemory()
  lines = logged()
})
afterEach(() => vi.restoreAllMocks())

const reckoned = () => reconcile({ ...parts, hasAReason: reasonsForSilence(parts.letters) })()

const accepted = async (given: Partial<Receipt> = {}): Promise<Receipt> => {
  const receipt: Receipt = {
    ...{ receipt: 'e_one', type: 'failure.reported', digest: 'd', acceptedAt: iso(noon), state: 'accepted' },
    ...{ order: 'A-1001', event: await parts.dataKeys.seal('c_x', {}), expires: 0 },
    ...given,
  }
  await parts.receipts.keep(receipt)
  return receipt
}

describe('S3.9 failures that were accepted, less those acknowledged, less the recorded reasons, are nothing', () => {
  test('where each has become something', async () => {
    await accepted()
    await parts.receipts.become('e_one', 'recovering', { recovery: aRecovery().id })
    await parts.recoveries.open(aRecovery({ acknowledgedAt: iso(noon) }))
    parts.clock.now = noon + day
    expect(await reckoned()).toEqual({ unreconciled: 0 })
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ Unreconciled: 0 })
  })

  test('an accepted event from which nothing has come is set aside for a person, once', async () => {
    await accepted()
    parts.clock.now = noon + hour / 2
    expect(await reckoned()).toEqual({ unreconciled: 0 })
    parts.clock.now = noon + 2 * hour
    expect(await reckoned()).toEqual({ unreconciled: 1 })
    expect((await parts.receipts.find('e_one'))?.state).toBe('quarantined')
    expect(await parts.tasks.find('e_one.quarantine')).toMatchObject({ state: 'open', kind: 'quarantine' })
    expect(await reckoned()).toEqual({ unreconciled: 0 })
  })

  test('what waits for its order is with a person after two days, and is no difference then', async () => {
    await accepted()
    await parts.receipts.become('e_one', 'parked', { because: 'the order is not known yet' })
    parts.clock.now = noon + 4 * day
    await parts.tasks.open({ name: 'unknown-order', kind: 'unknown-order', receipt: 'e_one', ...toBeSeenTo('?') }, noon)
    expect(await reckoned()).toEqual({ unreconciled: 0 })
  })

  test('what waits for its order and of which nobody was asked is a difference', async () => {
    await accepted()
    await parts.receipts.become('e_one', 'parked', { because: 'the order is not known yet' })
    parts.clock.now = noon + 4 * day
    expect(await reckoned()).toEqual({ unreconciled: 1 })
  })

  test('a report that joined one which was settling shares what became of it', async () => {
    const recovery = aRecovery({ acknowledgedAt: iso(noon) })
    await accepted()
    await parts.receipts.become('e_one', 'settling', { recovery: recovery.id })
    await parts.recoveries.open(recovery)
    parts.clock.now = noon + 2 * day
    expect(await reckoned()).toEqual({ unreconciled: 0 })
    expect((await parts.receipts.find('e_one'))?.state).toBe('recovering')
  })

  test('a recovery that nobody has acknowledged becomes a task, be it open or closed', async () => {
    await parts.recoveries.open(aRecovery())
    const closed = { stage: 'close', closedAt: iso(noon + hour), outcome: 'silent' } as const
    await parts.recoveries.open(aRecovery({ id: recoveryIdOf('A-2', 'all~delivery', 1), order: 'A-2', ...closed }))
    parts.clock.now = noon + day
    expect(await reckoned()).toEqual({ unreconciled: 2 })
    const task = await parts.tasks.find(`${aRecovery().id}.unacknowledged`)
    expect(task?.question).toContain('has heard nothing from us')
  })
})

describe('what was reserved was issued or freed again', () => {
  const fund = () =>
    fundsFor(parts.caps, 'compensation', { order: 'A-1001', customer: '', day: '', currency: 'EUR' })?.[0] ?? never()
  const never = () => {
    throw new Error('there is no such fund')
  }

  const closedWith = async (minor: number): Promise<Recovery> => {
    const closing = { stage: 'close', closedAt: iso(noon), outcome: 'silent', granted: eur(minor) } as const
    const recovery = aRecovery({ ...closing, remedy: confirmed, acknowledgedAt: iso(noon) })
    await parts.recoveries.open(recovery)
    await parts.faults.open({
      ...{ order: 'A-1001', fault: 'all~delivery', nth: 1, recovery: recovery.id, state: 'closed', kind: 'late' },
      ...{ occurredAt: iso(noon), settlesAt: iso(noon), receipt: 'e_one', cause: { key: 'x', reportedAt: iso(noon) } },
    })
    await parts.lessons.keep(recovery)
    await parts.credits.issue({
      ...{ recovery: recovery.id, purpose: 'compensation', n: 1, amount: eur(minor), reasons: [] },
      ...{ issuedAt: iso(noon), expiresAt: iso(noon + day), code: await parts.dataKeys.seal('c_x', 'code') },
    })
    parts.clock.now = noon + day
    return recovery
  }

  test('the books of an order add up', async () => {
    await parts.budgets.reserve(fund(), { name: 'a', minor: 640 })
    await parts.budgets.settle(fund(), { name: 'a', minor: 640 })
    await closedWith(640)
    expect(await reckoned()).toEqual({ unreconciled: 0 })
  })

  test('what is reserved, and neither given nor freed once all is over, becomes a task', async () => {
    await parts.budgets.reserve(fund(), { name: 'a', minor: 640 })
    const { id } = await closedWith(640)
    expect(await reckoned()).toEqual({ unreconciled: 1 })
    expect((await parts.tasks.find(`${id}.does-not-add-up`))?.question).toContain('640 are reserved')
  })

  test('what was issued past the purse becomes a task', async () => {
    const { id } = await closedWith(640)
    expect(await reckoned()).toEqual({ unreconciled: 1 })
    expect((await parts.tasks.find(`${id}.does-not-add-up`))?.question).toContain('the purse counts 0 and 640 were')
  })
})
