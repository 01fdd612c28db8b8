import { gatherSeconds } from '#workflows/recovery/playbook.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
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
    /**
     * Acknowledgements do not stand behind check-backs: they take the urgent queue. They wait a moment there for others
     * to the same customer, with which they leave together; where all is put right already, they leave at once.
     * @param acknowledged the recovery that an acknowledgement is of
     */
    async want(letter: Omit<Letter, 'state'>, acknowledged?: Recovery): Promise<void> {
      const { recovery, key } = letter
      await letters.want({ ...letter, state: 'wanted' })
      if (acknowledged === undefined) return ordinary.send({ recovery, key })
      await urgent.send({ recovery, key }, acknowledged.remedy?.state === 'confirmed' ? 0 : gatherSeconds)
    },
  }
}
