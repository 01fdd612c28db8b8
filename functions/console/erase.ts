import type { DataKeys } from '../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import { orderKeyOwner, parcelKeyOwner } from '../runtime/ids.ts'

type Parts = {
  orders: Orders
  parcels: Parcels
  faults: Faults
  dataKeys: DataKeys
  answers: Queue<AnswerMessage>
  now: () => number
}

export type Erase = (customer: string) => Promise<void>

/**
 * Erases a customer: the keys that open what names them are destroyed, and what still runs for them ends. What
 * happened and what it cost stay, under the pseudonym.
 */
export const erase =
  ({ orders, parcels, faults, dataKeys, answers, now }: Parts): Erase =>
  async (customer) => {
    const at = new Date(now()).toISOString()
    await dataKeys.erase(customer, at)
    for (const order of await orders.ofCustomer(customer)) {
      await dataKeys.erase(orderKeyOwner(order), at)
      for (const name of (await parcels.of(order)).flat()) await dataKeys.erase(parcelKeyOwner(name), at)
      for (const { state, recovery } of await faults.ofOrder(order))
        if (state === 'open') await answers.send({ recovery, heard: { about: 'erased', at } })
    }
  }
