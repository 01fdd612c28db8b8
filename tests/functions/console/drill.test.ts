import { beforeEach, expect, test } from 'vitest'
import { drillRoom } from '#functions/console/drill.ts'
import { fundsFor } from '#workflows/compensation/budgets.ts'
import { eur, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

let parts: InMemory
const drilled = (query: string) => drillRoom({ ...parts, lettersPerSecond: 10 }).request(`/?${query}`)
const storm = 'failure=missing-item&failures=2000&minutes=5&ordersEach=2&price=49'

beforeEach(() => {
  parts = inMemory()
})

test('S3.18 staff drill a storm at the console: what would happen is shown, and nothing is written or sent', async () => {
  const before = parts.table.items()
  const response = await drilled(storm)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    incidentAfterSeconds: expect.closeTo((499 / 2000) * 300),
    letters: 1000,
    lettersPerSecond: 7,
    total: eur(2000 * 500),
    givenAtOnce: 1000,
  })
  expect([parts.table.items(), parts.intake.messages()]).toEqual([before, []])
})

test('what was given today leaves less for the storm', async () => {
  const spending = { order: 'A-1', customer: 'c_1', day: iso(noon).slice(0, 10), currency: 'EUR' }
  const today = (fundsFor(parts.caps, 'compensation', spending) ?? []).filter(({ name }) => name.includes('#day#'))
  for (const fund of today) await parts.budgets.reserve(fund, { name: 'given#1', minor: 100_000 })
  const { purses, givenAtOnce } = await (await drilled(storm)).json()
  expect(purses).toContainEqual({ per: 'day', spent: eur(100_000), would: eur(1_100_000), limit: eur(500_000) })
  expect(givenAtOnce).toBe(800)
})

test('what is no storm is refused, and every problem is listed', async () => {
  const response = await drilled('failure=explosion&failures=0&minutes=x&ordersEach=2&price=49')
  expect(response.status).toBe(400)
  const { problems } = await response.json()
  expect(JSON.stringify(problems)).toMatch(/failure.*failures.*minutes/)
})
