import { type WeighedChange, weighed } from '#workflows/learning/change.ts'
import type { Causes } from '../adapters/table/causes.ts'

/** What was changed last, the newest first, and what each cause did before and since. @param today such as 2026-11-25 */
export async function changesWeighed(causes: Causes, today: string): Promise<WeighedChange[]> {
  const changes = await causes.changes()
  const begun = new Map(
    await Promise.all(
      [...new Set(changes.map(({ cause }) => cause))].map(
        async (cause) => [cause, await causes.begunOf(cause)] as const,
      ),
    ),
  )
  return changes.map((change) => weighed(change, begun.get(change.cause) ?? [], today))
}
