import type { PublishedType } from '#workflows/failure-events/published/published-events.ts'
import type { Sealed } from '../data-keys.ts'
import { firstOf } from './first-of.ts'
import type { Item, Table } from './table.ts'

/** What became of an accepted event. */
export type ReceiptState = 'accepted' | 'kept' | 'parked' | 'settling' | 'recovering' | 'nothing-to-do' | 'quarantined'

export type Receipt = {
  receipt: string
  /** One of our own types, or `systems/…` for what another system sent and nobody could read. */
  type: PublishedType | `systems/${string}`
  /** A digest of the event: the same id with another body is somebody's mistake. */
  digest: string
  acceptedAt: string
  state: ReceiptState
  order?: string
  recovery?: string
  because?: string
  event: Sealed
  /** Epoch seconds after which the raw event is no longer kept. */
  expires: number
}

/** What news waits for that names an order, a payment or a parcel which nobody has told us of. */
export type WaitsFor = { order: string } | { payment: string } | { trackingNumber: string }

export type Receipts = ReturnType<typeof receiptsIn>

const receiptKey = (receipt: string) => ({ pk: `EVT#${receipt}`, sk: 'EVT' })
const parkedKey = (place: WaitsFor, receipt: string) => ({ pk: placeOf(place), sk: `PARKED#${receipt}` })
const placeOf = (place: WaitsFor): string =>
  'order' in place ? `ORD#${place.order}` : 'payment' in place ? `PAY#${place.payment}` : `TRK#${place.trackingNumber}`

const quarantine = 'QUARANTINE'

/** Something is still to come of these: they are listed until it has, so that none can be forgotten. */
const unsettledStates: readonly ReceiptState[] = ['accepted', 'parked', 'settling']

/** A storm's events are listed at once: one list would take a thousand a second, and no more. */
export const unsettledShards = 8
const shards = Array.from({ length: unsettledShards }, (_, shard) => shard)
const unsettledOf = (shard: number) => `UNSETTLED#${shard}`
const settledOf = (shard: number) => `SETTLED#${shard}`

const waiting = shards.map(unsettledOf)
/** Every list that events stand in: `all` of them, or those of which something is still to come. */
const lists = { waiting, all: [...waiting, ...shards.map(settledOf), quarantine] }

/**
 * Under the moment it came an event stands in the list of what is set aside, of what is unsettled, or of what became
 * something for a customer or nothing. What is merely known, as most is that shops tell, stands in none.
 */
function listedAs(state: ReceiptState, { receipt, acceptedAt }: { receipt: string; acceptedAt?: string | undefined }) {
  const place = `${acceptedAt ?? ''}#${receipt}`
  if (state === 'quarantined') return { list: quarantine, place }
  if (state === 'kept') return { list: undefined, place: undefined }
  const shard = receipt.charCodeAt(receipt.length - 1) % unsettledShards
  if (!unsettledStates.includes(state)) return { list: settledOf(shard), ...(acceptedAt !== undefined && { place }) }
  return acceptedAt === undefined ? {} : { list: unsettledOf(shard), place }
}

/** Every accepted event, raw and sealed, and what became of it. */
export function receiptsIn(table: Table) {
  return {
    keep: (receipt: Receipt): Promise<boolean> =>
      table.putNew({ ...receiptKey(receipt.receipt), ...receipt, ...listedAs(receipt.state, receipt) }),

    async find(receipt: string): Promise<Receipt | undefined> {
      return (await table.get(receiptKey(receipt))) as (Receipt & Item) | undefined
    },

    /** @param about `acceptedAt` places what is set aside, or worked on again, in its list */
    become: (
      receipt: string,
      state: ReceiptState,
      about: { recovery?: string; because?: string; acceptedAt?: string } = {},
    ) =>
      table.update(receiptKey(receipt), {
        set: [
          [['state'], state],
          ...Object.entries(listedAs(state, { receipt, acceptedAt: about.acceptedAt })).map(
            ([name, value]): [string[], unknown] => [[name], value],
          ),
          [['recovery'], about.recovery],
          [['because'], about.because],
        ],
      }),

    /** What is set aside, the oldest first. For people to look at. */
    async quarantined(page: { after?: string; limit: number }): Promise<{ receipt: string; place: string }[]> {
      const listed = await table.listed(quarantine, page)
      return listed.map(({ pk, place }) => ({ receipt: pk.slice('EVT#'.length), place }))
    },

    /** What came in, newest first, with what became of it; or what still waits, the oldest first. For people to look at. */
    async listed(which: keyof typeof lists, page: { after?: string; limit: number }) {
      const listed = await firstOf(table, lists[which], { ...page, newestFirst: which === 'all' })
      const found = (await table.getAll(listed.map(({ pk, sk }) => ({ pk, sk })))) as (Receipt & Item)[]
      return { found, next: listed.length === page.limit ? listed.at(-1)?.place : undefined }
    },

    /** How many events wait for what is still to come of them, counted to about that number. */
    async waiting(most: number): Promise<number> {
      const counts = await Promise.all(waiting.map((list) => table.counted(list, Math.ceil(most / waiting.length))))
      return counts.reduce((sum, one) => sum + one, 0)
    },

    /** What was accepted and is not settled yet, the oldest first. To look at again, each by its receipt. */
    async unsettled(shard: number, page: { after?: string; limit: number }) {
      const listed = await table.listed(unsettledOf(shard), page)
      return listed.map(({ pk, place }) => ({ receipt: pk.slice('EVT#'.length), place }))
    },

    /** News waits under what nobody has told us of yet. */
    park: (place: WaitsFor, receipt: string) => table.putNew({ ...parkedKey(place, receipt), receipt }),

    async parkedFor(place: WaitsFor): Promise<string[]> {
      return (await table.under(placeOf(place), 'PARKED#')).map((item) => String(item.receipt))
    },
  }
}
