import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.ts'

/** So many years are known ahead: a system that is not built anew for longer knows only weekends. */
const yearsKnown = 3

const kept = join(root, 'dist', 'public-holidays')

/** The public holidays of some places (GB-ENG, FR), each as days like 2026-12-25, from a year on. */
export async function publicHolidays(places: string[], fromYear: number): Promise<Record<string, string[]>> {
  const known = await Promise.all(places.map(async (place) => [place, await daysOf(place, fromYear)] as const))
  return Object.fromEntries(known)
}

/** Loading the world's holidays takes a second; the days of one place are read back instead. */
async function daysOf(place: string, fromYear: number): Promise<string[]> {
  const file = join(kept, `${place}-${fromYear}-${yearsKnown}.json`)
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before !== undefined) return JSON.parse(before)
  const days = await lookedUp(place, fromYear)
  await mkdir(kept, { recursive: true })
  // Two that look at once, in one process even, must not write into one another's file.
  const begun = `${file}.${randomUUID()}`
  await writeFile(begun, JSON.stringify(days))
  await rename(begun, file)
  return days
}

async function lookedUp(place: string, fromYear: number): Promise<string[]> {
  const { default: Holidays } = await import('date-holidays')
  const [country = '', region = ''] = place.split('-')
  const calendar = new Holidays()
  const regions = calendar.getStates(country, 'en') ?? {}
  if (!(country in calendar.getCountries('en')) || (region !== '' && !(region in regions)))
    throw new Error(
      `config/workdays.yaml: no public holidays are known of ${JSON.stringify(place)}; ` +
        'allowed is an ISO 3166 country such as FR, or one with a region such as DE-BY',
    )
  calendar.init(country, region)
  const years = Array.from({ length: yearsKnown }, (_, n) => fromYear + n)
  const all = years.flatMap((year) => calendar.getHolidays(year)).filter(({ type }) => type === 'public')
  return [...new Set(all.map(({ date }) => date.slice(0, 10)))].sort()
}
