import { beforeEach, expect, test } from 'vitest'
import { withinBudgets } from '#functions/runtime/within-budgets.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { eur } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

const recovery = aRecovery()
const key = 'compensation#A-1001#all~delivery#1'
let parts: InMemory
const give = (issue: () => Promise<{ minor: number }>, minor = 400) =>
  withinBudgets(parts, { recovery, key, purpose: 'compensation', amount: eur(minor) }, issue)
const spent = () => parts.budgets.spent({ name: 'compensation#day#2026-11-25#EUR' })
const cap = (customer: number) => {
  const { compensation } = parts.caps
  parts.caps = { ...parts.caps, compensation: { ...compensation, customer: { EUR: customer } } }
}

beforeEach(async () => {
  parts = inMemory()
  await parts.recoveries.open(recovery)
})

test('F84 while one try gives, another of the same touches no purse, so that nothing is freed that is given', async () => {
  let issued = (_: { minor: number }) => {}
  const first = give(() => new Promise((resolve) => (issued = resolve)))
  await expect.poll(spent).toBe(400)
  cap(0)
  await expect(give(async () => ({ minor: 400 }))).rejects.toMatchObject({ name: 'TryAgain' })
  expect(await spent()).toBe(400)
  issued({ minor: 400 })
  expect(await first).toMatchObject({ minor: 400 })
  expect(await spent()).toBe(400)
})

test('where one purse has no room, none keeps anything, and the next try is free to begin anew', async () => {
  cap(1)
  expect(await give(async () => ({ minor: 400 }))).toEqual({
    noRoom: 'the budget compensation of the customer has no room',
  })
  expect([await spent(), (await parts.recoveries.get(recovery.id)).claims]).toEqual([0, {}])
  cap(300)
  expect(await give(async () => ({ minor: 400 }))).toMatchObject({ minor: 400 })
})

test('F84 a try that was cut off before midnight is ended after it out of the purses of the day on which it was begun', async () => {
  const cutOff = give(() => Promise.reject(new Error('cut off')))
  await expect(cutOff).rejects.toThrow('cut off')
  parts.clock.now += 86_400_000
  const begun = await parts.recoveries.get(recovery.id)
  const again = { recovery: begun, key, purpose: 'compensation' as const, amount: eur(400) }
  expect(await withinBudgets(parts, again, async () => ({ minor: 400 }))).toMatchObject({ minor: 400 })
  expect([await spent(), await parts.budgets.spent({ name: 'compensation#day#2026-11-26#EUR' })]).toEqual([400, 0])
})
