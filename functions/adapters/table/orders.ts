import type { Money } from '#workflows/compensation/money.ts'
import type { Order } from '#workflows/failure-events/published-events.ts'
import { customerRefOf } from '../../runtime/ids.ts'
import type { DataKeys, Sealed } from '../data-keys.ts'
import type { Table } from './table.ts'

/** Who the customer is: sealed, and read only where a letter is written or a person looks. */
export type Person = Pick<Order['customer'], 'name' | 'givenName' | 'email' | 'phone' | 'address'>

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
}

export type Orders = ReturnType<typeof ordersIn>

const orderKey = (id: string) => ({ pk: `ORD#${id}`, sk: 'ORD' })

/** The order directory: what the shop has told us of its orders and customers. */
export function ordersIn(table: Table, dataKeys: DataKeys) {
  return {
    async find(id: string): Promise<KnownOrder | undefined> {
      return (await table.get(orderKey(id))) as KnownOrder | undefined
    },

    async get(id: string): Promise<KnownOrder> {
      const found = await this.find(id)
      if (found === undefined) throw new Error(`there is no order ${id}`)
      return found
    },

    /** Keeps what an event says of an order, unless a later event has said it already. */
    async keep({ customer, ...order }: Order, saidAt: string): Promise<boolean> {
      const { id, name, givenName, email, phone, address, preferences, ...known } = customer
      const ref = customerRefOf(id)
      await table.putNew({ pk: `CUS#${ref}`, sk: `ORD#${order.id}` })
      const person = await dataKeys.seal(ref, { name, givenName, email, phone, address, preferences })
      return table.put({ ...orderKey(order.id), ...order, ...known, customer: ref, person, saidAt }, [
        {
          anyOf: [
            { path: ['pk'], is: 'absent' },
            { path: ['saidAt'], atMost: saidAt },
          ],
        },
      ])
    },

    /** The orders of one customer. */
    async ofCustomer(customer: string): Promise<string[]> {
      return (await table.under(`CUS#${customer}`, 'ORD#')).map(({ sk }) => sk.slice('ORD#'.length))
    },

    /** The person behind an order; undefined once they have been erased. */
    personOf: (order: KnownOrder): Promise<Person | undefined> => dataKeys.unseal<Person>(order.person),
  }
}
