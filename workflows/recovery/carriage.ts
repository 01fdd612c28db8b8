import type { Order } from '#workflows/failure-events/published/order.ts'
import { keepUpTo } from './playbook.ts'
import type { Recovery, Remedy } from './recovery.ts'
import { type goodsBack, type RemedyKind, speeds } from './remedy-kinds.ts'
import { paidForWhatFailed } from './what-failed.ts'

type Speed = (typeof speeds)[number]

/** How the things of a remedy travel, from and to the customer's own door. */
type Carriage = { speed?: Speed; goodsBack?: (typeof goodsBack)[number] }

const sends: readonly RemedyKind[] = ['expedite', 'reship', 'replace']
const leavesGoodsOver: readonly RemedyKind[] = ['replace', 'refund']

/**
 * How a remedy travels: what is sent goes at least one level faster than the order did, and what is wrong with the
 * first delivery stays with the customer or, where it is worth much, is collected at their door.
 */
export function carriageOf(
  { failure, fault }: Pick<Recovery, 'failure' | 'fault'>,
  { kind }: Pick<Remedy, 'kind'>,
  order: Pick<Order, 'items' | 'shipping'>,
): Carriage {
  const hasGoods = failure === 'damaged' || failure === 'wrong-item' || failure === 'defective'
  return {
    ...(sends.includes(kind) && { speed: fasterThan(order.shipping?.express ? 'express' : 'standard') }),
    ...(hasGoods && leavesGoodsOver.includes(kind) && { goodsBack: mayKeep(fault, order) ? 'kept' : 'collected' }),
  }
}

const fasterThan = (speed: Speed): Speed => speeds[speeds.indexOf(speed) + 1] ?? 'fastest'

/** The price of the things alone: shipping is nothing that could be sent back. */
function mayKeep(fault: string, { items }: Pick<Order, 'items'>): boolean {
  const paid = paidForWhatFailed(fault, { items })
  return paid.minor <= keepUpTo(paid.currency)
}
