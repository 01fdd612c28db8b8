import type { LetterMessage, Queue } from '../adapters/queues.ts'
import type { Letters } from '../adapters/table/letters.ts'

/** Hands in again what may have rested while its recovery was held. Each leaves once all the same. */
export async function letLettersGoOn(
  { letters, ordinary }: { letters: Letters; ordinary: Queue<LetterMessage> },
  recovery: string,
): Promise<void> {
  const resting = (await letters.of(recovery)).filter(
    ({ kind, state }) => state === 'wanted' && kind !== 'acknowledgement',
  )
  for (const { key } of resting) await ordinary.send({ recovery, key })
}
