import { type Budgets, fundsFor } from '#workflows/compensation/budgets.ts'
import type { Money } from '#workflows/compensation/money.ts'
import { moreTask, roundForMore } from '#workflows/compensation/more.ts'
import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { DataKeys, Sealed } from '../../adapters/data-keys.ts'
import type { BudgetsKept } from '../../adapters/table/budgets.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Tasks } from '../../adapters/table/tasks.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import { shortHash } from '../../runtime/ids.ts'
import { reserveAll } from '../../runtime/reserve-all.ts'

export type Giving = {
  recoveries: Recoveries
  budgets: BudgetsKept
  caps: Budgets
  tasks: Tasks
  timeline: Timeline
  dataKeys: DataKeys
  now: () => number
}

/** What the customer shall have in all, why, who says so, and the version of the recovery they decided on. */
type More = { amount: Money; because: string; by: string; version: number }

/** `proposed`: their purse has no room for it, so somebody else decides. */
export type GivenMore = 'given' | 'proposed' | 'it has ended' | 'not what they saw'

/** Gives more than policy does out of the purse of who says so, or proposes it. Said twice, it is given once. */
export const giveMore =
  ({ recoveries, budgets, caps, tasks, timeline, dataKeys, now }: Giving) =>
  async (recovery: Recovery, { amount, because, by, version }: More): Promise<GivenMore> => {
    const { id, order, customer, more, granted } = recovery
    const round = roundForMore(recovery)
    const at = new Date(now()).toISOString()
    if (round === undefined) return 'it has ended'
    if (isGiven(more)) return noted()
    if (recovery.version !== version) return 'not what they saw'

    const spending = { ...recovery, staff: shortHash(by), day: at.slice(0, 10), currency: amount.currency }
    const funds = fundsFor(caps, 'discretion', spending)
    const entry = { name: shortHash(id, String(round)), minor: Math.max(0, amount.minor - (granted?.minor ?? 0)) }
    if (funds === undefined || (await reserveAll(budgets, funds, entry, false)) !== undefined) {
      const question = `${by} would like to give ${moneyInWords(amount)} in all. May it be given?`
      const choices = [
        { label: `Give ${moneyInWords(amount)}`, decision: { decide: 'grant' as const, amount } },
        { label: 'Leave it at what policy gives', decision: { decide: 'dealt-with' as const } },
      ]
      const task = { name: moreTask(round, amount), kind: 'approval' as const, recovery: id, order, proposedBy: by }
      await tasks.open({ ...task, question, choices, sealed: await reason() }, now())
      return 'proposed'
    }
    const when = [{ path: ['version'], equals: version }]
    const changed = await recoveries.change(id, { more: { round, amount } }, { when })
    // Pressed twice at once, the other press has given it out of this very reservation.
    if (changed !== undefined || isGiven((await recoveries.get(id)).more)) return noted()
    for (const fund of funds) await budgets.settle(fund, { ...entry, minor: 0 })
    return 'not what they saw'

    function isGiven(found: Recovery['more']): boolean {
      return found?.round === round && found?.amount.minor === amount.minor
    }

    async function noted(): Promise<GivenMore> {
      const text = `Decided to give ${moneyInWords(amount)} in all.`
      const entry = { at, what: 'decided', text, facts: { decide: 'more', ...amount }, by, sealed: await reason() }
      await timeline.note(id, `more#${round}#${amount.minor}`, entry)
      return 'given'
    }

    /** It may say whom it is for. */
    function reason(): Promise<Sealed> {
      return dataKeys.seal(customer, because)
    }
  }
