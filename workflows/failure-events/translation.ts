import type * as z from 'zod/mini'
import type { PublishedType, publishedEvents } from './published/published-events.ts'

/** An event of ours that a payload tells of; `time` is when its system said it, where the payload knows. */
export type Told = {
  [T in PublishedType]: { type: T; time?: string; data: z.input<(typeof publishedEvents)[T]> }
}[PublishedType]

/**
 * What a payload of another system means to us.
 * - `events`: to be taken in. The key is the same for the same news sent again, and of any length; `leftOut` says what was not believed.
 * - `ignored`: nothing for us, and why. It is counted, and nobody is asked.
 * - `quarantined`: theirs, but not understood. A person must see it: what we do not know is never taken for normal.
 * - `not-theirs`: no payload of this system at all. Whoever sent it is told.
 *
 * A reason names fields and codes, never a person.
 */
export type Translation =
  | { outcome: 'events'; events: Told[]; dedupeKey: string; leftOut: string[] }
  | { outcome: 'ignored' | 'quarantined' | 'not-theirs'; because: string }

/** The headers of the request, with lower-case names. */
export type Headers = Readonly<Record<string, string | undefined>>

export type Translate = (payload: unknown, headers: Headers) => Translation

export const events = (dedupeKey: string, told: Told[], leftOut: string[] = []): Translation => ({
  outcome: 'events',
  events: told,
  dedupeKey,
  leftOut,
})
export const ignored = (because: string): Translation => ({ outcome: 'ignored', because })
export const quarantined = (because: string): Translation => ({ outcome: 'quarantined', because })
export const notTheirs = (because: string): Translation => ({ outcome: 'not-theirs', because })

/** Several items in one answer are one translation: whatever one of them tells counts, and nothing is dropped unsaid. */
export function together(translations: Translation[]): Translation {
  const [first] = translations
  if (first === undefined) return ignored('it is an empty list')
  const worst = translations.find(({ outcome }) => outcome === 'quarantined')
  if (worst !== undefined) return worst
  const telling = translations.filter((one) => one.outcome === 'events')
  if (telling.length === 0) return first
  return events(
    telling.map(({ dedupeKey }) => dedupeKey).join('+'),
    telling.flatMap(({ events: told }) => told),
    telling.flatMap(({ leftOut }) => leftOut),
  )
}
