import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Faults } from '../../adapters/table/faults.ts'
import type { Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'

type Parts = { faults: Faults; orders: Orders; recoveries: Recoveries }

/** Nobody reads further back than this many orders on one page. */
const mostOrders = 20

/** Every recovery of an order, the newest first. */
export async function recoveriesOfOrder({ faults, recoveries }: Parts, order: string): Promise<Recovery[]> {
  const known = await faults.ofOrder(order)
  const found = await Promise.all(known.map(({ recovery }) => recoveries.find(recovery)))
  return newestFirst(found.filter((one) => one !== undefined))
}

/** The recoveries of a customer's orders, the newest first. */
export async function recoveriesOfCustomer(parts: Parts, customer: string): Promise<Recovery[]> {
  const orders = (await parts.orders.ofCustomer(customer)).slice(-mostOrders)
  return newestFirst((await Promise.all(orders.map((order) => recoveriesOfOrder(parts, order)))).flat())
}

const newestFirst = (found: Recovery[]): Recovery[] =>
  found.sort((one, other) => other.openedAt.localeCompare(one.openedAt))
