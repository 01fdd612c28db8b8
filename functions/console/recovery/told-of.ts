import type { Recovery } from '#workflows/recovery/recovery.ts'
import { moodOf } from '#workflows/replies/mood.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Credits } from '../../adapters/table/credits.ts'
import type { Entry, Timeline } from '../../adapters/table/timeline.ts'
import { toldByItself } from './told-by-itself.ts'

type Stores = { timeline: Timeline; credits: Credits; dataKeys: DataKeys }

/** An entry with the words that it quotes, where they can still be read, and how a customer's own words sound. */
type ToldOf = Omit<Entry, 'sealed'> & { quoted?: string }

/** What happened in a recovery, with the words that its customer wrote where they can still be read. */
export async function toldOf({ timeline, credits, dataKeys }: Stores, recovery: Recovery): Promise<ToldOf[]> {
  const [noted, issued] = await Promise.all([timeline.of(recovery.id), credits.of(recovery.id)])
  // Earlier releases noted these too.
  const isNoted = new Set(noted.map(({ name }) => name))
  const told = [...noted, ...toldByItself(recovery, issued).filter(({ name }) => !isNoted.has(name))]
  told.sort((one, other) => one.at.localeCompare(other.at))
  return Promise.all(
    told.map(async ({ name: _, sealed, ...entry }) => {
      const words = sealed && (await dataKeys.unseal<string>(sealed))
      if (!words) return entry
      const quoting = { ...entry, text: `${entry.text} “${words}”`, quoted: words }
      return entry.what === 'answered' && entry.channel !== undefined ? { ...quoting, mood: moodOf(words) } : quoting
    }),
  )
}
