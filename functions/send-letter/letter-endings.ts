import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Letter, Letters } from '../adapters/table/letters.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { say } from '../runtime/log.ts'

type Parts = { recoveries: Recoveries; letters: Letters; tasks: Tasks; now: () => number }

export type LetterEndings = ReturnType<typeof letterEndings>

/** How a wanted letter ends that is not mailed by itself: written down each time, and by a person where it must be told. */
export const letterEndings = ({ recoveries, letters, tasks, now }: Parts) => {
  return { leftWith, notSent, failed }

  /** It has left with the letter of another order of the same customer. */
  async function leftWith(letter: Letter, { id, acknowledgedWith }: Recovery, leader: Letter): Promise<void> {
    const { sentAt = new Date(now()).toISOString(), mailId } = leader
    await recoveries.change(id, { acknowledgedAt: sentAt })
    await letters.change(id, letter.key, { state: 'sent', sentAt, ...(mailId !== undefined && { mailId }) })
    say('letterSent', { recovery: id, letter: letter.key, with: acknowledgedWith })
  }

  /** Nobody has to tell its reader another way, or somebody was asked to already. */
  async function notSent({ recovery, key }: Letter, state: 'dropped' | 'failed', because: string): Promise<void> {
    await letters.change(recovery, key, { state, because })
    say('letterNotSent', { recovery, letter: key, because })
  }

  /** It never will leave: a person tells the customer, and the recovery goes on. */
  async function failed(letter: Letter, { id, order }: Recovery, because: string): Promise<void> {
    const question = toBeSeenTo(
      `The letter “${letter.key}” could not be sent: ${because}. Please tell the customer another way.`,
    )
    await tasks.open({ name: `letter~${letter.key}`, kind: 'letter', recovery: id, order, ...question }, now())
    await notSent(letter, 'failed', because)
  }
}
