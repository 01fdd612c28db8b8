import type { KnownOfOrder } from '#workflows/recovery/scanned.ts'
import type { KnownOrder } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { Scans } from '../adapters/table/scans.ts'

/** What carriers have said of an order so far, beside what it was promised for. */
export async function knownOfOrder(
  { parcels, scans }: { parcels: Parcels; scans: Scans },
  { id, promisedAt }: KnownOrder,
): Promise<KnownOfOrder> {
  const [names, seen, firstEstimates] = [await parcels.of(id), await scans.of(id), await scans.firstEstimates(id)]
  return { promisedAt, parcels: names, seen, firstEstimates }
}
