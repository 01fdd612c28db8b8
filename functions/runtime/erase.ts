import type { DataKeys } from '../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Erasures } from '../adapters/table/erasures.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import { orderKeyOwner, parcelKeyOwner } from './ids.ts'

type Parts = {
  orders: Orders
  parcels: Parcels
  faults: Faults
  dataKeys: DataKeys
  erasures: Erasures
  answers: Queue<AnswerMessage>
  now: () => number
}

export type Erase = (customer: string) => Promise<void>

/**
 * Erases a customer: the keys that open what names them are destroyed, each logged before it is, and what still runs
 * for them ends. What happened and what it cost stay, under the pseudonym.
 */
export const erase = (parts: Parts): Erase => {
  const { orders, parcels, dataKeys, erasures, now } = parts
  return async (customer) => {
    const at = new Date(now()).toISOString()
    await destroyKeyOf(customer)
    for (const order of await orders.ofCustomer(customer)) {
      await destroyKeyOf(orderKeyOwner(order))
      for (const name of (await parcels.of(order)).flat()) await destroyKeyOf(parcelKeyOwner(name))
    }
    await endWhatRuns(parts)(customer, at)

    async function destroyKeyOf(owner: string): Promise<void> {
      const key = await dataKeys.keyIdOf(owner)
      if (key !== undefined || owner === customer)
        await erasures.note({ customer, at, owner, ...(key !== undefined && { key }) })
      if (key !== undefined) await dataKeys.erase(owner, key, at)
    }
  }
}

/** Ends everything that runs for an erased customer. What still settles is nothing any more once it has settled. */
export const endWhatRuns =
  ({ orders, faults, answers }: Pick<Parts, 'orders' | 'faults' | 'answers'>) =>
  async (customer: string, at: string): Promise<void> => {
    for (const order of await orders.ofCustomer(customer)) {
      // Noted first: a failure that is being established at this moment reads it at its end.
      await orders.note(order, { erasedAt: at })
      for (const { state, recovery } of await faults.ofOrder(order))
        if (state === 'open') await answers.send({ recovery, heard: { about: 'erased', at } })
    }
  }
