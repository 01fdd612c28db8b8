import { type Budgets, fundsFor } from '#workflows/compensation/budgets.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { whatDoesNotAddUp } from '#workflows/watch/adds-up.ts'
import type { BudgetsKept } from '../adapters/table/budgets.ts'
import type { Credits } from '../adapters/table/credits.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Lessons } from '../adapters/table/lessons.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { recoveryIdOf } from '../runtime/ids.ts'

type Parts = {
  lessons: Lessons
  recoveries: Recoveries
  faults: Faults
  credits: Credits
  budgets: BudgetsKept
  caps: Budgets
  tasks: Tasks
  now: () => number
}

const dayMs = 86_400_000

/**
 * What the recoveries that closed yesterday had reserved was issued or freed again; answers how many orders do not
 * add up, each of which becomes a task.
 */
export async function reckonBooks({ lessons, recoveries, faults, credits, budgets, caps, tasks, now }: Parts) {
  const closed = await lessons.closedOn(new Date(now() - dayMs).toISOString().slice(0, 10))
  let wrong = 0
  for (const id of closed) {
    const { order, granted } = await recoveries.get(id)
    const all = await recoveriesOf(order)
    // An order that something is still given for is reckoned when that is over too.
    if (granted === undefined || all.some(({ closedAt }) => closedAt === undefined)) continue
    const { currency } = granted
    const funds = fundsFor(caps, 'compensation', { order, customer: '', day: '', currency }) ?? []
    const purse = funds.find(({ name }) => name.startsWith('compensation#order#'))
    const issued = (await Promise.all(all.map((one) => credits.of(one.id)))).flat()
    const given = issued.filter(({ purpose, amount }) => purpose === 'compensation' && amount.currency === currency)
    const because = purse && whatDoesNotAddUp({ ...(await budgets.books(purse)), issued: sum(given) })
    if (because === undefined) continue
    const question = toBeSeenTo(
      `The books of this order do not add up, in ${currency}: ${because}. Its customer is not concerned; please find out why.`,
    )
    await tasks.open({ name: 'does-not-add-up', kind: 'exception', recovery: id, order, ...question }, now())
    wrong++
  }
  return wrong

  async function recoveriesOf(order: string) {
    const ids = (await faults.ofOrder(order)).flatMap(({ fault, nth }) =>
      Array.from({ length: nth }, (_, before) => recoveryIdOf(order, fault, before + 1)),
    )
    const found = await Promise.all(ids.map((id) => recoveries.find(id)))
    return found.flatMap((recovery) => recovery ?? [])
  }
}

const sum = (credits: { amount: { minor: number } }[]): number =>
  credits.reduce((total, { amount }) => total + amount.minor, 0)
