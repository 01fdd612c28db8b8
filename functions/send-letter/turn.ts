import { isPaused } from '#workflows/recovery/pausing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { overtakenBy } from '#workflows/recovery/still-true.ts'
import type { Letter, Letters } from '../adapters/table/letters.ts'
import type { Switch } from '../adapters/table/switches.ts'
import type { LetterEndings } from './letter-endings.ts'
import { isSent } from './send.ts'
import type { Together } from './together.ts'

type Parts = {
  letters: Letters
  lettersSwitch: Switch
  together: Together
  endings: LetterEndings
  now: () => number
}

/** Whether it is a letter's turn: it leaves, alone or for others; waits so many seconds; rests; or has come to its end. */
export type Turn = { leaves: { recovery: Recovery; also: Recovery[] } } | { waitsSeconds: number } | 'rests' | 'ended'

export type TurnOf = (letter: Letter, recovery: Recovery) => Promise<Turn>

/** How long a letter waits for another that goes first. */
const turnSeconds = 20

/** A recap tells all that the first letter would have told: it waits no longer for one that got lost on its way. */
const longestTurnMs = 3_600_000

/** How soon a letter asks again whether letters may leave; a later one waits as long as a queue can delay it. */
const stoppedSeconds = { first: 300, later: 900 }

/** Looks at everything that may hold a letter back before it is written. */
export const turnOf =
  ({ letters, lettersSwitch, together, endings, now }: Parts): TurnOf =>
  async (letter, recovery) => {
    const leader = await together.follow(letter, recovery)
    if (leader === 'wait' || (await comesBeforeIts(letter, recovery))) return { waitsSeconds: turnSeconds }
    if (leader !== 'none') return ended(endings.leftWith(letter, recovery, leader.sent))
    if (!isSent(letter, recovery)) {
      const overtaken = overtakenBy(letter, recovery)
      if (overtaken !== undefined) return ended(endings.notSent(letter, 'dropped', overtaken))
      if (isToRest(letter, recovery, now())) return 'rests'
      if ((await lettersSwitch.read()).stopped)
        return { waitsSeconds: stoppedSeconds[letter.kind === 'acknowledgement' ? 'first' : 'later'] }
    }
    const leads = await together.lead(letter, recovery)
    return leads === 'wait' ? { waitsSeconds: turnSeconds } : { leaves: leads }

    /** What is quicker than the acknowledgement lets it go first; after an hour it leaves, and a person looks why. */
    async function comesBeforeIts({ kind, wantedAt }: Letter, { id, acknowledgedAt }: Recovery): Promise<boolean> {
      if (kind === 'acknowledgement' || acknowledgedAt !== undefined) return false
      const first = await letters.find(id, 'acknowledgement#1')
      if (first?.state !== 'wanted' || isSent(first, recovery)) return false
      if (now() - Date.parse(wantedAt) < longestTurnMs) return true
      await endings.failed(first, recovery, 'it has not left for an hour, and another letter goes before it')
      return false
    }
  }

/**
 * A letter rests while a person has yet to answer the customer's own, or holds the recovery; the first one never does: that we own it is true whatever else is being thought about.
 */
const isToRest = ({ kind }: Letter, recovery: Recovery, now: number): boolean =>
  kind !== 'acknowledgement' && (recovery.listening !== undefined || isPaused(recovery, now))

const ended = async (written: Promise<void>): Promise<'ended'> => {
  await written
  return 'ended'
}
