import type { Letters } from '#functions/adapters/table/letters.ts'
import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import type { LetterKind } from '#workflows/letters/letter-facts.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'

type Parts = { recoveries: Recoveries; letters: Letters }

/** What the sender's log says of a letter that left: `{"message":"letter sent","recovery":"r_…","letter":"recap#1",…}`. */
export type LetterLine = { timestamp: string; recovery: string; letter: string; mailId?: string }

/** The lines of a log that tell of letters which left since a moment. @param since ISO 8601 */
export const lettersSentIn = (lines: Iterable<string>, since: string): LetterLine[] =>
  [...lines]
    .filter((line) => line.includes('"letter sent"'))
    .map((line) => JSON.parse(line) as LetterLine)
    .filter(({ timestamp }) => timestamp >= since)

/**
 * Writes down again which letters have left, after a restore: none of them is sent a second time, not even in a
 * recovery that the table has lost and that is told of again. Answers how many belong to such a one; once it is
 * known again, this is done again.
 */
export async function replayLetters({ recoveries, letters }: Parts, sent: readonly LetterLine[]): Promise<number> {
  let lost = 0
  for (const { timestamp, recovery: id, letter: key, mailId } of sent) {
    const [kind = '', n = '1'] = key.split('#')
    const left = { state: 'sent' as const, sentAt: timestamp }
    const letter = { recovery: id, key, kind: kind as LetterKind, round: Number(n), wantedAt: timestamp, facts: {} }
    if (!(await letters.want({ ...letter, ...left }))) await letters.change(id, key, left)
    const recovery = await recoveries.find(id)
    if (recovery === undefined) lost++
    else await noteOn(recovery, { timestamp, kind, key, ...(mailId !== undefined && { mailId }) })
  }
  return lost

  /** Under the key of the effect, as if it had been done just now. */
  async function noteOn({ id, acknowledgedAt }: Recovery, { timestamp, kind, key, ...result }: Noted): Promise<void> {
    const place = ['claims', `letter#${key}`]
    const claimed = { version: 1, owner: 'restored', until: 0, result }
    await recoveries.change(id, {}, { set: [[place, claimed]], when: [{ path: place, is: 'absent' }] })
    if (kind === 'acknowledgement' && acknowledgedAt === undefined)
      await recoveries.change(id, { acknowledgedAt: timestamp })
  }
}

type Noted = { timestamp: string; kind: string; key: string; mailId?: string }
