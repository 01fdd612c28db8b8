import { expect, test } from 'vitest'
import { atTheCap } from '../bench/budgets/at-the-cap.ts'
import { memoryTable } from '../support/memory-table.ts'

test('F84 F85 64 workers at the cap of one purse, each call beside all others: not a cent more goes out', async () => {
  const { capMinor, givenMinor, countedMinor, refused } = await atTheCap(memoryTable(), 64, 1000)
  expect(refused).toBeGreaterThan(0)
  expect(givenMinor).toBeLessThanOrEqual(capMinor)
  expect(countedMinor).toBe(givenMinor)
}, 60_000)
