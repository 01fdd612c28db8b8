import { expect, test } from 'vitest'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { isHeldOut } from '#workflows/compensation/hold-out.ts'

const recoveries = Array.from({ length: 5_000 }, (_, nth) => recoveryIdOf(`A-${nth}`, 'all~delivery', 1))
const heldOut = (percent?: number) => recoveries.filter((id) => isHeldOut(id, percent))

test('S4.11 the hold-out group is a small share, always the same recoveries, and a larger one keeps who was in it', () => {
  expect(heldOut(5).length / recoveries.length).toBeCloseTo(0.05, 1)
  expect(heldOut(5).length).toBeGreaterThan(0.04 * recoveries.length)
  expect(heldOut(5)).toEqual(heldOut(5))
  expect(heldOut(10)).toEqual(expect.arrayContaining(heldOut(5)))
})

test('S4.11 nobody is held out unless a shop says so', () => {
  expect(heldOut()).toEqual([])
})
