import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recoveriesIn } from '#functions/adapters/table/recoveries.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { stages } from '#workflows/recovery/stages.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'
import { memoryTable } from '../../support/memory-table.ts'

const minuteMs = 60_000

/** Recoveries a minute apart at stages as given; everything that is asked of the table is told. */
async function listOf(stagesGiven: number[]) {
  const asked: string[] = []
  const table = memoryTable(async (call, run) => {
    asked.push(call)
    return run()
  })
  const recoveries = recoveriesIn(table)
  const ids = stagesGiven.map((_, n) => recoveryIdOf(`A-${n}`, 'all~delivery', 1))
  for (const [n, id] of ids.entries()) {
    const stage = stages[stagesGiven[n] ?? 0] ?? 'close'
    const [openedAt, nextWordBy] = [iso(noon + n * minuteMs), iso(noon + ((n * 7) % 60) * minuteMs)]
    await recoveries.open(aRecovery({ id, order: `A-${n}`, stage, openedAt, nextWordBy }))
  }
  asked.length = 0
  return { recoveries, ids, asked }
}

type Listing = (page: { limit: number; after?: string }) => Promise<{ id: string; place: string }[]>

/** Read page by page to its end. */
async function readWhole(list: Listing, limit: number): Promise<string[]> {
  const read: string[] = []
  let page = await list({ limit })
  while (page.length > 0) {
    read.push(...page.map(({ id }) => id))
    page = await list({ limit, after: page.at(-1)?.place ?? '' })
  }
  return read
}

describe('the list of recoveries', () => {
  test('every recovery stands on it once and in order, however they are spread and however long a page is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(1, 1, 1, 11, 5), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        async (stagesGiven, limit) => {
          const { recoveries, ids } = await listOf(stagesGiven)
          expect(await readWhole((page) => recoveries.inStages(stages, page), limit)).toEqual(ids)
          const newest = await readWhole((page) => recoveries.inStages(stages, { ...page, newestFirst: true }), limit)
          expect(newest).toEqual(ids.toReversed())
        },
      ),
      { numRuns: 40 },
    ))

  test('a page of it reads each recovery once for all of them, and little more than its own keys', async () => {
    const { recoveries, asked } = await listOf(Array.from({ length: 600 }, (_, n) => n % stages.length))
    const page = await recoveries.inStages(stages, { limit: 50, newestFirst: true })
    await recoveries.findAll(page.map(({ id }) => id))
    expect(asked.filter((call) => call.startsWith('get'))).toEqual(['get 50'])
    const lists = new Set(asked.filter((call) => call.startsWith('list')))
    expect(asked.length - 1).toBeLessThan(lists.size * 1.5)
  })

  test('it is sorted by the word that is due as well, whose next word is due first', async () => {
    const { recoveries } = await listOf(Array.from({ length: 40 }, (_, n) => n % 3))
    const inOrder = await recoveries.findAll(await readWhole((page) => recoveries.byNextWord(page), 9))
    const due = inOrder.map(({ nextWordBy = '' }) => nextWordBy)
    expect(due).toHaveLength(40)
    expect(due).toEqual(due.toSorted())
  })
})
