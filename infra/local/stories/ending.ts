import { offsetMs } from './offset.ts'
import type { Ending } from './story.ts'

type Money = { minor: number; currency: string }

/** What became of a story, as the console's API and the mailbox tell it. */
export type Seen = {
  outcome?: string | undefined
  round: number
  establishedAt: string
  acknowledgedAt?: string | undefined
  remedies: { kind: string }[]
  compensation?: Money | undefined
  letters: string[]
  tasks: string[]
}

const inWords = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value))

const money = (amount: Money | 'none'): string =>
  amount === 'none' || amount.minor === 0 ? 'none' : `${(amount.minor / 100).toFixed(2)} ${amount.currency}`

/** Where a story has ended otherwise than it should; none where it ended well. */
export const differences = (ends: Ending, seen: Seen): string[] => {
  const acknowledgedAfterMs =
    seen.acknowledgedAt === undefined ? undefined : Date.parse(seen.acknowledgedAt) - Date.parse(seen.establishedAt)
  const expectations: [string, unknown, unknown][] = [
    ['outcome', ends.outcome, seen.outcome ?? 'still open'],
    ['letters', ends.letters, seen.letters],
    ['remedies', ends.remedies, seen.remedies.map(({ kind }) => kind)],
    ['compensation', ends.compensation && money(ends.compensation), money(seen.compensation ?? 'none')],
    ['rounds', ends.rounds, seen.round],
    ['tasks', ends.tasks, seen.tasks],
  ]
  const found = expectations
    .filter(([, expected, actual]) => expected !== undefined && inWords(expected) !== inWords(actual))
    .map(([what, expected, actual]) => `${what}: ${inWords(actual)} instead of ${inWords(expected)}`)
  const within = ends['acknowledged within']
  if (within === undefined || (acknowledgedAfterMs !== undefined && acknowledgedAfterMs <= offsetMs(within)))
    return found
  const took = acknowledgedAfterMs === undefined ? 'never' : `after ${Math.round(acknowledgedAfterMs / 1000)} s`
  return [...found, `acknowledged: ${took} instead of within ${within}`]
}
