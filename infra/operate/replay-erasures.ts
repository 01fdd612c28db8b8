import type { DataKeys } from '#functions/adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '#functions/adapters/queues.ts'
import type { Erasures } from '#functions/adapters/table/erasures.ts'
import type { Faults } from '#functions/adapters/table/faults.ts'
import type { Orders } from '#functions/adapters/table/orders.ts'
import { endWhatRuns } from '#functions/runtime/erase.ts'

type Parts = {
  erasures: Erasures
  dataKeys: DataKeys
  orders: Orders
  faults: Faults
  answers: Queue<AnswerMessage>
}

/**
 * Erases again whoever was erased since the moment a copy is of: their keys are destroyed if the copy brought them
 * back, and what runs for them ends. Answers how many customers that were.
 */
export async function replayErasures(parts: Parts, since: string, until: string): Promise<number> {
  const erased = await parts.erasures.between(since, until)
  for (const { owner, key, at } of erased) if (key !== undefined) await parts.dataKeys.erase(owner, key, at)
  const customers = new Map(erased.map(({ customer, at }) => [customer, at]))
  for (const [customer, at] of customers) await endWhatRuns(parts)(customer, at)
  return customers.size
}
