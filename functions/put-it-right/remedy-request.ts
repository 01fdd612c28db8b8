import { carriageOf } from '#workflows/recovery/carriage.ts'
import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import type { Links } from '../adapters/links.ts'
import type { KnownOrder } from '../adapters/table/orders.ts'

/** How long an order system may answer a remedy request. */
const answerableDays = 90

/**
 * What the order system is asked. Its id is the same however often it is asked, so that a repeated request is
 * known; the capability lets the holder answer this one request and nothing else.
 */
export async function remedyRequest(
  recovery: Recovery,
  remedy: Remedy,
  order: Pick<KnownOrder, 'items' | 'shipping'>,
  { links, publicUrl }: { links: Links; publicUrl: string },
) {
  const capability = await links.sign({ purpose: 'remedy', recovery: recovery.id, remedy: remedy.n }, answerableDays)
  return {
    id: `${recovery.id}-remedy-${remedy.n}`,
    recovery: recovery.id,
    remedy: remedy.n,
    kind: remedy.kind,
    order: recovery.order,
    failure: recovery.failure,
    ...(recovery.repeatOf !== undefined && { repeatOf: recovery.repeatOf }),
    ...carriageOf(recovery, remedy, order),
    callback: { url: `${publicUrl}/recoveries/${recovery.id}/remedy`, capability },
  }
}
