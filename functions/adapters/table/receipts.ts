import type { PublishedType } from '#workflows/failure-events/published-events.ts'
import type { Sealed } from '../data-keys.ts'
import type { Item, Table } from './table.ts'

/** What became of an accepted event. */
export type ReceiptState = 'accepted' | 'kept' | 'parked' | 'settling' | 'recovering' | 'nothing-to-do' | 'quarantined'

export type Receipt = {
  receipt: string
  type: PublishedType
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

export type Receipts = ReturnType<typeof receiptsIn>

const receiptKey = (receipt: string) => ({ pk: `EVT#${receipt}`, sk: 'EVT' })
const parkedKey = (order: string, receipt: string) => ({ pk: `ORD#${order}`, sk: `PARKED#${receipt}` })

/** Every accepted event, raw and sealed, and what became of it. */
export function receiptsIn(table: Table) {
  return {
    keep: (receipt: Receipt): Promise<boolean> => table.putNew({ ...receiptKey(receipt.receipt), ...receipt }),

    async find(receipt: string): Promise<Receipt | undefined> {
      return (await table.get(receiptKey(receipt))) as (Receipt & Item) | undefined
    },

    become: (receipt: string, state: ReceiptState, about: { recovery?: string; because?: string } = {}) =>
      table.update(receiptKey(receipt), {
        set: [
          [['state'], state],
          [['recovery'], about.recovery],
          [['because'], about.because],
        ],
      }),

    /** A failure waits under the order that nobody has told us of yet. */
    park: (order: string, receipt: string) => table.putNew({ ...parkedKey(order, receipt), receipt }),

    async parkedFor(order: string): Promise<string[]> {
      return (await table.under(`ORD#${order}`, 'PARKED#')).map((item) => String(item.receipt))
    },
  }
}
