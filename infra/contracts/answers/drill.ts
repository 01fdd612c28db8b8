import * as z from 'zod/mini'
import { amount, count, perhaps } from './shared.ts'

const seconds = z.number().check(z.minimum(0))

/** What a storm on sample data would bring. Seconds count from its first report on. */
export const drill = z.object({
  /** When it becomes one incident; missing where it stays single cases. */
  incidentAfterSeconds: perhaps(seconds),
  letters: count,
  lettersPerSecond: seconds,
  lastLetterAfterSeconds: seconds,
  /** From the moment the failure is certain. */
  longestWaitSeconds: seconds,
  each: amount,
  asSingleCase: amount,
  total: amount,
  /** Those of an order and of a customer are of one of them, who has been given nothing before. */
  purses: z.array(
    z.object({
      per: z.enum(['order', 'customer', 'incident', 'day', 'month']),
      spent: amount,
      would: amount,
      limit: amount,
    }),
  ),
  /** For so many failures it is given at once; for the rest a person is asked first. */
  givenAtOnce: count,
})
