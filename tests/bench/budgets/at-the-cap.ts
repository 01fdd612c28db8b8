import { budgetsIn } from '#functions/adapters/table/budgets.ts'
import type { Table } from '#functions/adapters/table/table.ts'
import { shortHash } from '#functions/runtime/ids.ts'
import type { Fund } from '#workflows/compensation/budgets.ts'

const day = '2026-11-25'
const fund: Fund = { name: `compensation#day#${day}#EUR`, capMinor: 100_000, shared: true, day }

/** What went out of one purse, in minor units, and how often it had no room. */
export type AtTheCap = { capMinor: number; givenMinor: number; countedMinor: number; refused: number }

/** Many workers reserve, settle and free at the cap of one purse of the whole shop, each call beside all others. */
export async function atTheCap(table: Table, workers: number, rounds: number): Promise<AtTheCap> {
  const budgets = budgetsIn(table)
  let [givenMinor, refused] = [0, 0]
  async function work(worker: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      const entry = { name: shortHash(`${worker}`, `${round}`), minor: 100 + ((worker * 31 + round * 17) % 900) }
      if (!(await budgets.reserve(fund, entry))) {
        refused++
        continue
      }
      const minor = round % 5 === 0 ? 0 : entry.minor
      await budgets.settle(fund, { ...entry, minor })
      givenMinor += minor
    }
  }
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)))
  return { capMinor: fund.capMinor, givenMinor, countedMinor: await budgets.spent(fund), refused }
}
