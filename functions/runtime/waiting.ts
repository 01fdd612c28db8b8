import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { AskingStage, StepInput } from '#workflows/recovery/steps.ts'
import { toldFrom } from '#workflows/recovery/telling.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { WaitTokens } from '../adapters/table/wait-tokens.ts'

export type Waiting = {
  recoveries: Recoveries
  waitTokens: WaitTokens
  answers: Queue<AnswerMessage>
  now: () => number
}

/**
 * Keeps the token of a state that waits; answers whether it is the one that is waited with, which it is not where a
 * newer state has waited or where this one was told already. If what it waits for was heard before, the answer is
 * asked for at once: nothing that was heard is ever lost.
 * @param changes what else is written in one go with it, only where `when` holds
 */
export async function startWaiting(
  { recoveries, waitTokens, answers, now }: Waiting,
  stage: AskingStage,
  recovery: Recovery,
  { token, enteredAt, retryCount }: StepInput<AskingStage>,
  changes: Partial<Recovery> = {},
  when: When[] = [],
): Promise<boolean> {
  const since = `${enteredAt}#${String(retryCount).padStart(3, '0')}`
  await waitTokens.keep(recovery.id, since, token, now())
  const kept = await recoveries.change(
    recovery.id,
    {
      ...(stage !== 'ask-a-person' && { unheard: undefined }),
      ...changes,
      stage,
      wait: { stage, listens: true, since },
    },
    {
      when: [
        ...when,
        { path: ['closedAt'], is: 'absent' },
        {
          anyOf: [
            { path: ['wait', 'since'], is: 'absent' },
            { path: ['wait', 'since'], below: since },
          ],
        },
      ],
    },
  )
  // A repeated write finds its own wait there, and a repeated invocation that it was told.
  const waiting = kept ?? (await recoveries.get(recovery.id))
  const { closedAt, wait } = waiting
  if (closedAt !== undefined || wait?.since !== since || !wait.listens || wait.told !== undefined) return false
  if (toldFrom(waiting, now()) !== undefined) await answers.send({ recovery: recovery.id, heard: { about: 'look' } })
  return true
}
