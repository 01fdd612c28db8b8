import { caseOf } from '#workflows/compensation/case-of.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Credits } from '../adapters/table/credits.ts'
import type { Incidents } from '../adapters/table/incidents.ts'
import type { KnownOrders } from '../adapters/table/orders.ts'
import { type Purses, withinBudgets } from '../runtime/within-budgets.ts'

type Parts = Purses & { credits: Credits; incidents: Incidents; orders: Pick<KnownOrders, 'get'> }

const purposes = ['compensation', 'relief', 'surprise'] as const

/**
 * What was set aside for something that was begun and not ended goes back to its purses, but for what was given.
 * The claim is ended with it: nothing is given on it any more.
 */
export async function freePurses({ credits, incidents, orders, ...purses }: Parts, recovery: Recovery): Promise<void> {
  const begun = Object.entries(recovery.claims).flatMap(([key, { result }]) => {
    const purpose = purposes.find((one) => key.startsWith(`${one}#`))
    return result !== undefined || purpose === undefined ? [] : [{ key, purpose }]
  })
  if (begun.length === 0) return
  const { currency } = caseOf(recovery, await orders.get(recovery.order), purses.now()).price
  const incident = recovery.cause && (await incidents.covering(recovery.cause))
  const issued = await credits.of(recovery.id)
  for (const { key, purpose } of begun) {
    const given = issued.find((one) => one.purpose === purpose && key.endsWith(`#${one.n}`))?.amount.minor ?? 0
    await withinBudgets(
      purses,
      { recovery, key, purpose, amount: { minor: given, currency }, byAPerson: true, incident: incident?.id },
      async () => ({ minor: given }),
    )
  }
}
