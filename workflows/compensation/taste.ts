import type { Taste } from './catalogue.ts'

/** What the shop has told us of somebody, in their own words: “tea”, “no sugar”, “alcohol-free”. */
type Told = { preferences?: readonly string[] | undefined; bornOn?: string | undefined }

const avoided = /^(?:no|not|without|never)[ -]+(.+)$|^(.+?)[ -]free$/

/** What may be offered to somebody depends on it. @param now epoch ms */
export function tasteOf(
  { preferences = [], bornOn }: Told,
  region: string | undefined,
  refused: readonly string[],
  now: number,
): Taste {
  const words = preferences.map((word) => word.trim().toLowerCase())
  const partOf = (word: string) => {
    const [, after, before] = avoided.exec(word) ?? []
    return after ?? before
  }
  return {
    ageYears: bornOn === undefined ? undefined : yearsSince(bornOn, now),
    region,
    avoids: words.map(partOf).filter((part) => part !== undefined),
    likes: words.filter((word) => partOf(word) === undefined),
    refused,
  }
}

/** Whole years; who is born on 29 February has grown older on 1 March. */
function yearsSince(day: string, now: number): number {
  const today = new Date(now).toISOString()
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4))
  return today.slice(5, 10) < day.slice(5) ? years - 1 : years
}
