import type { DataKeys } from '#functions/adapters/data-keys.ts'
import type { Erasures } from '#functions/adapters/table/erasures.ts'
import { endWhatRuns } from '#functions/runtime/erase.ts'

type Parts = { erasures: Erasures; dataKeys: Pick<DataKeys, 'erase'> } & Parameters<typeof endWhatRuns>[0]

/**
 * Erases again, on tables that were restored, whoever was erased since the moment to which they were: the very keys
 * that were destroyed then, so who came back since keeps their new one; and ends what runs for them.
 * @param from ISO 8601 @param until ISO 8601
 */
export async function eraseAgain(
  { erasures, dataKeys, ...stores }: Parts,
  { from, until }: { from: string; until: string },
): Promise<{ customers: number; keys: number }> {
  const logged = await erasures.between(from, until)
  let keys = 0
  for (const { owner, key, at } of logged)
    if (key !== undefined && (await dataKeys.erase(owner, key, at)) !== undefined) keys += 1
  const customers = new Map(logged.map(({ customer, at }) => [customer, at]))
  for (const [customer, at] of customers) await endWhatRuns(stores)(customer, at)
  return { customers: customers.size, keys }
}
