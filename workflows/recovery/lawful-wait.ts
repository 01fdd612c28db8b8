import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { Order } from '#workflows/failure-events/published/order.ts'
import { laws, remediesFor } from './playbook.ts'
import type { Recovery } from './recovery.ts'

/** Half a day after what the order system promises: our word is one that we can keep. */
export const marginMs = 12 * 3_600_000

/** What a customer waits for; whatever else went wrong, they have what they ordered. */
const keepsWaiting: readonly FailureKind[] = ['late', 'lost', 'out-of-stock']

const lawIn = (country: string | undefined) => laws.find(({ countries }) => countries.includes(country ?? ''))

/** Whether the first word of a delay must offer the money back already. */
export const offersMoneyAtOnce = ({ country }: Pick<Order, 'country'>): boolean =>
  lawIn(country)?.offersMoneyAtOnce === true

/**
 * Until when the law of their country lets a customer wait who says nothing: the day that was named, or the law's
 * own, and a new day after it. Undefined where no law of ours speaks of it, or what was ordered is on its way.
 */
export function lawfulUntil({
  country,
  placedAt,
  promisedAt,
  shipments = [],
}: Pick<Order, 'country' | 'placedAt' | 'promisedAt' | 'shipments'>): string | undefined {
  const law = lawIn(country)
  if (law === undefined || (law.untilSent && shipments.length > 0)) return undefined
  const due = promisedAt === undefined ? Date.parse(placedAt) + law.deliverWithin * 1000 : Date.parse(promisedAt)
  return new Date(due + law.silenceAccepts * 1000).toISOString()
}

/**
 * When the money goes back unasked, in epoch ms: once the new day we named is over; where we named none, or one that is
 * too late for silence to accept, when the law says. Who has said that they wait, waits.
 */
export function moneyBackAt(recovery: Recovery): number | undefined {
  const { failure, remedy, tried, wish, round, disputedAt } = recovery
  const isAsked = remedy?.kind === 'refund' || remedy?.state === 'confirmed' || tried.includes('refund')
  const isPossible = keepsWaiting.includes(failure) && remediesFor(failure).includes('refund')
  const waits = wish?.wish === 'wait' && wish.granted === true && wish.round === round
  if (recovery.lawfulUntil === undefined || isAsked || !isPossible || waits || disputedAt !== undefined)
    return undefined
  const until = Date.parse(recovery.lawfulUntil)
  const named = remedy?.by === undefined ? Number.POSITIVE_INFINITY : Date.parse(remedy.by)
  return named <= until ? named + marginMs : until
}

/** Whether the customer has waited as long as the law lets them. @param now epoch ms */
export const isMoneyDue = (recovery: Recovery, now: number): boolean => (moneyBackAt(recovery) ?? Infinity) <= now
