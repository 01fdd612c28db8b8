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

/** What is set aside stands in a list; what is not stands in none. */
const listedAs = (state: ReceiptState, { receipt, acceptedAt }: Pick<Receipt, 'receipt' | 'acceptedAt'>) =>
  state === 'quarantined'
    ? { list: quarantine, place: `${acceptedAt}#${receipt}` }
    : { list: undefined, place: undefined }

/** Every accepted event, raw and sealed, and what became of it. */
export function receiptsIn(table: Table) {
  return {
    keep: (receipt: Receipt): Promise<boolean> =>
      table.putNew({ ...receiptKey(receipt.receipt), ...receipt, ...listedAs(receipt.state, receipt) }),

    async find(receipt: string): Promise<Receipt | undefined> {
      return (await table.get(receiptKey(receipt))) as (Receipt & Item) | undefined
    },

    /** @param about `acceptedAt` places what is set aside in the list of the quarantine */
    become: (
      receipt: string,
      state: ReceiptState,
      about: { recovery?: string; because?: string; acceptedAt?: string } = {},
    ) =>
      table.update(receiptKey(receipt), {
        set: [
          [['state'], state],
          ...Object.entries(listedAs(state, { receipt, acceptedAt: about.acceptedAt ?? '' })).map(
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

    /** News waits under what nobody has told us of yet. */
    park: (place: WaitsFor, receipt: string) => table.putNew({ ...parkedKey(place, receipt), receipt }),

    async parkedFor(place: WaitsFor): Promise<string[]> {
      return (await table.under(placeOf(place), 'PARKED#')).map((item) => String(item.receipt))
    },
  }
}
