import type { PublishedType } from '#workflows/failure-events/published/published-events.ts'
import type { Sealed } from '../data-keys.ts'
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
const unsettledOf = (shard: number) => `UNSETTLED#${shard}`

/** What is set aside and what is unsettled stands in a list, under the day it came; what is settled stands in none. */
function listedAs(state: ReceiptState, { receipt, acceptedAt }: { receipt: string; acceptedAt?: string | undefined }) {
  const place = `${acceptedAt ?? ''}#${receipt}`
  if (state === 'quarantined') return { list: quarantine, place }
  if (!unsettledStates.includes(state)) return { list: undefined, place: undefined }
  const list = unsettledOf(receipt.charCodeAt(receipt.length - 1) % unsettledShards)
  return acceptedAt === undefined ? {} : { list, place }
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
