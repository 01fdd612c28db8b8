import type { DataKeys } from '../adapters/data-keys.ts'
import type { Entry, Timeline } from '../adapters/table/timeline.ts'

/** What happened in a recovery, with the words that its customer wrote where they can still be read. */
export async function toldOf(
  { timeline, dataKeys }: { timeline: Timeline; dataKeys: DataKeys },
  recovery: string,
): Promise<Omit<Entry, 'sealed'>[]> {
  const told = await timeline.of(recovery)
  return Promise.all(
    told.map(async ({ sealed, ...entry }) => {
      const words = sealed && (await dataKeys.unseal<string>(sealed))
      return words ? { ...entry, text: `${entry.text} “${words}”` } : entry
    }),
  )
}
