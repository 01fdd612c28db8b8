import type { Money } from '#workflows/compensation/money.ts'
import type { Order } from '#workflows/failure-events/published/order.ts'
import type { Refund } from '#workflows/recovery/paid-back.ts'
import type { DataKeys, Sealed } from '../data-keys.ts'
import type { Item, Table } from './table.ts'

/** Who the customer is: sealed, and read only where a letter is written or a person looks. */
export type Person = Pick<
  Order['customer'],
  'name' | 'givenName' | 'email' | 'phone' | 'address' | 'preferences' | 'bornOn'
>

/** What the order directory knows of an order without opening anything sealed. */
export type KnownOrder = Omit<Order, 'customer'> & {
  customer: string
  language: string
  timeZone: string
  orderCount?: number
  spend?: Money
  rank?: string
  reach?: number
  person: Sealed
  /** When the shop cancelled it. */
  cancelledAt?: string
  /** When the customer went to their bank: no money is given back beside that. */
  disputedAt?: string
  /** When its customer asked to be forgotten. */
  erasedAt?: string
}

/** What is noted of an order after it was placed, by whoever saw it first. */
type Noted = Pick<KnownOrder, 'refundedAt' | 'cancelledAt' | 'disputedAt' | 'erasedAt' | 'country'>

export type Orders = ReturnType<typeof ordersIn>

const orderKey = (id: string) => ({ pk: `ORD#${id}`, sk: 'ORD' })
/** With or without its number sign it is the same name. */
const nameKey = (name: string) => ({ pk: `NAME#${name.replace(/^#/, '')}`, sk: 'ORD' })
const paymentKey = (payment: string) => ({ pk: `PAY#${payment}`, sk: 'ORD' })

/** What an order may leave out. Told again without one of these, it has none. */
const without = {
  ...{ name: undefined, promisedAt: undefined, shipping: undefined, shipments: undefined, payments: undefined },
  // A shop that tells of an order again tells of its customer again.
  erasedAt: undefined,
  country: undefined,
  ...{ orderCount: undefined, spend: undefined, rank: undefined, reach: undefined },
}

export type KnownOrders = ReturnType<typeof knownOrdersIn>

/** The orders as they are known without any key. */
export const knownOrdersIn = (table: Table) => ({
  /** An order by its id, or by the name that the shop shows its customers. */
  async find(id: string): Promise<KnownOrder | undefined> {
    const found = await table.get(orderKey(id))
    const named = found === undefined ? await table.get(nameKey(id)) : undefined
    return (named === undefined ? found : await table.get(orderKey(String(named.order)))) as KnownOrder | undefined
  },

  async get(id: string): Promise<KnownOrder> {
    const found = await this.find(id)
    if (found === undefined) throw new Error(`there is no order ${id}`)
    return found
  },
})

/** The order directory: what the shop has told us of its orders and customers. */
export function ordersIn(table: Table, dataKeys: DataKeys) {
  return {
    ...knownOrdersIn(table),

    /** Keeps what an event says of an order, unless a later event has said it already. What was noted of it stays. */
    async keep({ customer, ...order }: Order, saidAt: string): Promise<boolean> {
      const { id, name, givenName, email, phone, address, preferences, bornOn, ...known } = customer
      const ref = await dataKeys.pseudonymOf(id)
      await table.putNew({ pk: `CUS#${ref}`, sk: `ORD#${order.id}` })
      if (order.name !== undefined) await table.putNew({ ...nameKey(order.name), order: order.id })
      const person = await dataKeys.seal(ref, { name, givenName, email, phone, address, preferences, bornOn })
      const said = { ...without, ...order, ...known, customer: ref, person, saidAt }
      const kept = await table.update(orderKey(order.id), {
        set: Object.entries(said).map(([attribute, value]) => [[attribute], value]),
        when: [
          {
            anyOf: [
              { path: ['pk'], is: 'absent' },
              { path: ['saidAt'], atMost: saidAt },
            ],
          },
        ],
      })
      return kept !== undefined
    },

    /** Notes what happened to an order that is known; the first to say so is the one that counts. */
    async note(id: string, noted: Noted): Promise<void> {
      for (const [attribute, value] of Object.entries(noted))
        await table.update(orderKey(id), {
          set: [[[attribute], value]],
          when: [
            { path: ['pk'], is: 'present' },
            { path: [attribute], is: 'absent' },
          ],
        })
    },

    /** Keeps a refund under its own id, and answers all there were. */
    async keepRefund(id: string, name: string, refund: Refund): Promise<Refund[]> {
      await table.putNew({ pk: `ORD#${id}`, sk: `REFUND#${name}`, ...refund })
      return (await table.under(`ORD#${id}`, 'REFUND#')) as (Refund & Item)[]
    },

    /** Keeps which order a payment was for: a bank knows nothing else. */
    paidBy: (id: string, payment: string) => table.putNew({ ...paymentKey(payment), order: id }),

    async ofPayment(payment: string): Promise<string | undefined> {
      return (await table.get(paymentKey(payment)))?.order as string | undefined
    },

    /** The orders of one customer. */
    async ofCustomer(customer: string): Promise<string[]> {
      return (await table.under(`CUS#${customer}`, 'ORD#')).map(({ sk }) => sk.slice('ORD#'.length))
    },

    /** The person behind an order; undefined once they have been erased. */
    personOf: (order: KnownOrder): Promise<Person | undefined> => dataKeys.unseal<Person>(order.person),
  }
}
