import type { Recovery } from '#workflows/recovery/recovery.ts'
import { lettingDownOf, likeBefore, repeating, wasPutRight } from '#workflows/recovery/repeat.ts'
import type { LettingsDown } from '../adapters/table/lettings-down.ts'
import type { KnownOrder } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'

type Parts = { lettingsDown: Pick<LettingsDown, 'of'>; recoveries: Pick<Recoveries, 'find'> }

/** What a recovery begins with: a repeat names the first, and never goes the way that did not last. */
export const knownFromBefore =
  ({ lettingsDown, recoveries }: Parts) =>
  async (
    fault: Parameters<typeof lettingDownOf>[0],
    { customer, items }: Pick<KnownOrder, 'customer' | 'items'>,
  ): Promise<Pick<Recovery, 'tried' | 'repeatOf'>> => {
    const like = likeBefore(await lettingsDown.of(customer), lettingDownOf(fault, items))
    const found = await Promise.all(like.map(({ recovery }) => recoveries.find(recovery)))
    return repeating(found.filter((one) => one !== undefined && wasPutRight(one, fault.occurredAt)) as Recovery[])
  }
