import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budgetsIn } from '#functions/adapters/table/budgets.ts'
import { shortHash } from '#functions/runtime/ids.ts'
import type { Fund } from '#workflows/compensation/budgets.ts'
import { type Around, memoryTable } from '../../support/memory-table.ts'

const day = '2026-11-25'
const own: Fund = { name: 'compensation#order#A-1#EUR', capMinor: 1000, shared: false, day }
const shared: Fund = { name: `compensation#day#${day}#EUR`, capMinor: 1000, shared: true, day }
const name = (n: number) => shortHash(String(n))

test('a purse of the whole shop does not grow with what comes out of it', async () => {
  const table = memoryTable()
  const budgets = budgetsIn(table)
  for (let n = 0; n < 50; n++) {
    await budgets.reserve(shared, { name: name(n), minor: 10 })
    await budgets.settle(shared, { name: name(n), minor: 10 - (n % 2) }, true)
    await budgets.settle(shared, { name: name(n), minor: 10 - (n % 2) }, true)
  }
  expect(await budgets.spent(shared)).toBe(475)
  const pots = table.items().filter(({ sk }) => sk.startsWith('POT#'))
  expect(pots.flatMap((pot) => Object.keys(pot)).filter((attribute) => attribute.includes('~'))).toEqual([])
})

test('a small purse of the whole shop is not asked for every grant that comes out of it', async () => {
  const asked: string[] = []
  const table = memoryTable(async (call, run) => {
    asked.push(call)
    return run()
  })
  const small: Fund = { ...shared, capMinor: 20_000 }
  for (let n = 0; n < 60; n++) await budgetsIn(table).reserve(small, { name: name(n), minor: 200 })
  expect(asked.filter((call) => call === 'update PURSE').length).toBeLessThan(30)
})

test('hardly anything of a small purse is left over in its shards when it is empty', async () => {
  const budgets = budgetsIn(memoryTable())
  const small: Fund = { ...shared, capMinor: 20_000 }
  for (let n = 0; await budgets.reserve(small, { name: name(n), minor: 200 }); n++);
  expect(await budgets.spent(small)).toBeGreaterThan(18_000)
})

describe.each([
  ['a purse of one owner', own],
  ['a purse of the whole shop', shared],
])('%s', (_, fund) => {
  test('gives up to its cap and not a cent more', async () => {
    const budgets = budgetsIn(memoryTable())
    expect(await budgets.reserve(fund, { name: name(1), minor: 1000 })).toBe(true)
    expect(await budgets.reserve(fund, { name: name(2), minor: 1 })).toBe(false)
    expect(await budgets.spent(fund)).toBe(1000)
  })

  test('counts what is reserved, settled and reserved again under one name once', async () => {
    const budgets = budgetsIn(memoryTable())
    for (let n = 0; n < 3; n++) await budgets.reserve(fund, { name: name(1), minor: 600 })
    for (let n = 0; n < 3; n++) await budgets.settle(fund, { name: name(1), minor: 500 })
    await budgets.reserve(fund, { name: name(1), minor: 600 })
    expect(await budgets.spent(fund)).toBe(500)
  })

  test('has room again for what was not given in the end', async () => {
    const budgets = budgetsIn(memoryTable())
    await budgets.reserve(fund, { name: name(1), minor: 1000 })
    await budgets.settle(fund, { name: name(1), minor: 0 })
    expect(await budgets.reserve(fund, { name: name(1), minor: 1000 })).toBe(true)
  })

  test('lets a person go over it, and counts that', async () => {
    const budgets = budgetsIn(memoryTable())
    expect(await budgets.reserve(fund, { name: name(1), minor: 5000 }, true)).toBe(true)
    expect(await budgets.spent(fund)).toBe(5000)
  })

  test('is never overspent, whoever reserves at once and however their calls fall', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 8 }),
        async (schedule, amounts) => {
          const inAnyOrder: Around = (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
          const table = memoryTable(inAnyOrder)
          const budgets = budgetsIn(table)
          const given = await schedule.waitFor(
            Promise.all(
              amounts.map(async (minor, n) => {
                const had = await Promise.all([1, 2].map(() => budgets.reserve(fund, { name: name(n), minor })))
                if (n % 2 === 0 && had.includes(true)) await budgets.settle(fund, { name: name(n), minor })
                return had.includes(true) ? minor : 0
              }),
            ),
          )
          const spent = table.items().reduce((sum, item) => sum + Number(item.spent ?? 0), 0)
          expect(spent).toBeLessThanOrEqual(1000)
          expect(spent).toBe(given.reduce((sum, minor) => sum + minor, 0))
        },
      ),
      { numRuns: 60 },
    ))
})
