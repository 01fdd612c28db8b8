import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Money } from './money.ts'
import type { Case } from './shop-facts.ts'

/** What a recovery says to the case; one that has only begun says little. */
export type CaseOf = Pick<Recovery, 'failure' | 'fault' | 'occurredAt' | 'round' | 'misses'> &
  Pick<Partial<Recovery>, 'remedy' | 'contacts' | 'repeatOf'>

export type OrderFacts = {
  items: { id?: string; price: Money; quantity: number }[]
  promisedAt?: string | undefined
  shipping?: { paid: Money; express: boolean } | undefined
  orderCount?: number | undefined
  spend?: Money | undefined
  rank?: string | undefined
  reach?: number | undefined
}

const dayMs = 86_400_000

/** The case that policy decides: what was paid, what went wrong, and how long it lasted. @param now epoch ms */
export function caseOf(recovery: CaseOf, order: OrderFacts, now: number): Case {
  const { failure, remedy, round, misses } = recovery
  const minutes = Object.values(recovery.contacts ?? {})
  const price = paidForWhatFailed(recovery, order)
  const refunded = remedy?.kind === 'refund' && remedy.state === 'confirmed'
  const inTheSame = (amount: Money | undefined) => (amount?.currency === price.currency ? amount : undefined)
  return {
    failure,
    price,
    shipping: inTheSame(order.shipping?.paid),
    express: order.shipping?.express,
    daysLost: daysLost(recovery, order.promisedAt, now),
    round,
    missedPromises: misses,
    // Every round after the first began with a customer who had to tell us; staff note every other time.
    contacts: round - 1 + minutes.length,
    minutes: minutes.reduce((sum, one) => sum + one, 0),
    // After a wrong bill the goods stay; after anything else that is refunded, the customer has none.
    ...(refunded && { moneyBack: price, sentBack: failure !== 'billing-error' }),
    orders: order.orderCount,
    spend: inTheSame(order.spend),
    rank: order.rank,
    reach: order.reach,
    failedBefore: recovery.repeatOf !== undefined,
  }
}

/** The line that failed, where the fault names one; otherwise everything. */
function paidForWhatFailed({ fault }: CaseOf, { items }: OrderFacts): Money {
  const line = fault.slice(0, fault.lastIndexOf('~'))
  const failed = items.filter(({ id }) => id === line)
  const paid = failed.length > 0 ? failed : items
  const minor = paid.reduce((total, { price, quantity }) => total + price.minor * quantity, 0)
  return { minor, currency: items[0]?.price.currency ?? 'EUR' }
}

/** Days past the promise, or, for what came but was not right, since it went wrong; until it was put right. */
function daysLost({ failure, occurredAt, remedy }: CaseOf, promisedAt: string | undefined, now: number): number {
  const late = failure === 'late' || failure === 'lost'
  const since = late ? promisedAt : occurredAt
  const until = remedy?.confirmedAt === undefined ? now : Date.parse(remedy.confirmedAt)
  return since === undefined ? 0 : Math.max(0, (until - Date.parse(since)) / dayMs)
}
