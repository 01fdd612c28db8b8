import type { LetterKind } from '#workflows/letters/letter-facts.ts'
import { atHour, localTime } from '#workflows/time/local-time.ts'
import { mayWait } from './may-wait.ts'

/** The day of a customer, by the clock on their wall: nobody is woken, nor written to at dinner's end. */
const dayBeginsHour = 8
const dayEndsHour = 21

/** From when on a letter may leave. @param at epoch ms. @returns epoch ms, `at` itself where it may leave at once */
export function mayLeaveFrom(kind: LetterKind, at: number, timeZone: string): number {
  const { hour } = localTime(at, timeZone)
  if (!mayWait(kind) || (hour >= dayBeginsHour && hour < dayEndsHour)) return at
  return atHour(at, timeZone, dayBeginsHour, hour < dayBeginsHour ? 0 : 1)
}
