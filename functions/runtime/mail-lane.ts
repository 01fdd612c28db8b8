import type { LetterMessage, Queue } from '../adapters/queues.ts'
import type { Letter, Letters } from '../adapters/table/letters.ts'

export type MailLane = ReturnType<typeof mailLane>

/**
 * Where letters are handed in. A letter is wanted for ever once it is written down; the sender behind the queue
 * sends it once, at the pace of the account, if it is still true then.
 */
export function mailLane({
  letters,
  urgent,
  ordinary,
}: {
  letters: Letters
  urgent: Queue<LetterMessage>
  ordinary: Queue<LetterMessage>
}) {
  return {
    /** Acknowledgements do not stand behind check-backs: they take the urgent queue. */
    async want(letter: Omit<Letter, 'state' | 'key'> & { key: string }): Promise<void> {
      await letters.want({ ...letter, state: 'wanted' })
      const lane = letter.kind === 'acknowledgement' ? urgent : ordinary
      await lane.send({ recovery: letter.recovery, key: letter.key })
    },
  }
}
