import { type FailureKind, worseOf } from '#workflows/failure-events/failure-kinds.ts'
import { lateFrom } from '#workflows/failure-events/promised.ts'
import { familyOfFault, placeOfFault } from './fault-key.ts'
import { answersFailure } from './paid-back.ts'
import type { Remedy } from './recovery.ts'
import { dueOf, type KnownOfOrder, settledAs } from './scanned.ts'

/** Nothing to recover from after all, and why; or a failure of this kind, with the remedy that is done already. */
export type Verdict = { nothing: string } | { kind: FailureKind; remedy?: Remedy }

type Settled = { fault: string; kind: FailureKind; occurredAt: string; by?: 'scan' | 'report' | undefined }
type Order = {
  refundedAt?: string | undefined
  cancelledAt?: string | undefined
  disputedAt?: string | undefined
  erasedAt?: string | undefined
}

/**
 * What a reported failure is once the settle window is over.
 * @param arrived when what it is about arrived; @param now epoch ms
 */
export function verdictOn(
  { fault, kind, occurredAt, by }: Settled,
  { order, known, arrived, now }: { order: Order; known: KnownOfOrder; arrived: string | undefined; now: number },
): Verdict {
  if (order.erasedAt !== undefined) return { nothing: 'the customer has been erased' }
  const remedy = doneAlready(order, occurredAt, arrived)
  const failed = { kind, ...(remedy && { remedy }) }
  if (familyOfFault(fault) !== 'delivery') return failed
  const place = placeOfFault(fault)
  const due = dueOf(known, place)
  if (arrived !== undefined && due !== undefined && Date.parse(arrived) <= lateFrom(due))
    return { nothing: `it arrived at ${arrived}, within the promise` }
  if (order.cancelledAt !== undefined) return { nothing: `the order was cancelled at ${order.cancelledAt}` }
  if (arrived !== undefined) return by === 'scan' ? { ...failed, kind: 'late' } : failed
  const seen = settledAs(known, { place, since: by === 'scan' ? '2000-01-01' : occurredAt, now })
  if (seen === undefined) return failed
  if ('corrected' in seen) return { nothing: `a later scan has put it right: ${seen.corrected}` }
  return { ...failed, kind: by === 'scan' ? seen.failing : worseOf(kind, seen.failing) }
}

/** What arrived while the report settled was late all the same: its remedy is done, the rest follows. So with money. */
function doneAlready(
  { refundedAt, disputedAt }: Order,
  occurredAt: string,
  arrived: string | undefined,
): Remedy | undefined {
  if (refundedAt !== undefined && answersFailure(refundedAt, occurredAt))
    return { n: 1, kind: 'refund', state: 'confirmed', confirmedAt: refundedAt }
  if (disputedAt !== undefined) return { n: 1, kind: 'refund', state: 'failed', because: 'disputed' }
  return arrived === undefined ? undefined : { n: 1, kind: 'expedite', state: 'confirmed', confirmedAt: arrived }
}
