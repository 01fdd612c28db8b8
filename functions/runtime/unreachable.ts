import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Tasks } from '../adapters/table/tasks.ts'

type Parts = { tasks: Tasks; answers: Queue<AnswerMessage>; now: () => number }

export type Unreachable = (recovery: string) => Promise<void>

/** A customer whom no letter reaches: a person reaches them another way, and no state waits for their answer. */
export const unreachable =
  ({ tasks, answers, now }: Parts): Unreachable =>
  async (recovery) => {
    const question = toBeSeenTo('Letters to this customer come back. Please reach them another way.')
    await tasks.open({ name: 'unreachable', kind: 'letter', recovery, ...question }, now())
    await answers.send({ recovery, heard: { about: 'unreachable' } })
  }
