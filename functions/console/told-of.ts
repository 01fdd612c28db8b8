import { moodOf } from '#workflows/replies/mood.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Entry, Timeline } from '../adapters/table/timeline.ts'

/** An entry with the words that it quotes, where they can still be read, and how a customer's own words sound. */
type ToldOf = Omit<Entry, 'sealed'> & { quoted?: string }

/** What happened in a recovery, with the words that its customer wrote where they can still be read. */
export async function toldOf(
  { timeline, dataKeys }: { timeline: Timeline; dataKeys: DataKeys },
  recovery: string,
): Promise<ToldOf[]> {
  const told = await timeline.of(recovery)
  return Promise.all(
    told.map(async ({ sealed, ...entry }) => {
      const words = sealed && (await dataKeys.unseal<string>(sealed))
      if (!words) return entry
      const quoting = { ...entry, text: `${entry.text} “${words}”`, quoted: words }
      return entry.what === 'answered' && entry.channel !== undefined ? { ...quoting, mood: moodOf(words) } : quoting
    }),
  )
}
