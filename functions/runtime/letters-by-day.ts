import { mayLeaveFrom } from '#workflows/mail/quiet-hours.ts'
import type { LetterMessage, Queue } from '../adapters/queues.ts'
import type { Letter, Letters } from '../adapters/table/letters.ts'
import type { Timer } from '../adapters/timer.ts'
import { shortHash } from './ids.ts'

/** Hands a letter to its queue at a later time, once however often it is asked for. @param at epoch ms */
export const letterAt = (timer: Timer, { recovery, key }: LetterMessage, at: number): Promise<void> =>
  timer.set(`letter-${shortHash(recovery, key, String(at))}`, at, { due: 'letter', recovery, key })

export type LettersByDay = ReturnType<typeof lettersByDay>

/**
 * Where letters are handed in that wait for their reader's own day: what is wanted at night reaches the sender in the
 * morning, and nobody looks at it before.
 */
export const lettersByDay = (parts: {
  letters: Letters
  ordinary: Queue<LetterMessage>
  timer: Timer
  now: () => number
}) => ({
  async want(letter: Omit<Letter, 'state'>, timeZone: string): Promise<void> {
    const { recovery, key, kind } = letter
    const at = parts.now()
    await parts.letters.want({ ...letter, state: 'wanted' })
    const leavesAt = mayLeaveFrom(kind, at, timeZone)
    if (leavesAt > at) await letterAt(parts.timer, { recovery, key }, leavesAt)
    else await parts.ordinary.send({ recovery, key })
  },
})
