import { callChoices, exceptionChoices } from '#workflows/recovery/choices.ts'
import { isUnhappy, type Recovery } from '#workflows/recovery/recovery.ts'
import type { StepInput } from '#workflows/recovery/steps.ts'
import type { TaskName } from '#workflows/recovery/task-names.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { type WaitingForAPerson, waitForAPerson } from '../runtime/wait-for-a-person.ts'

/** Whatever a recovery cannot do by itself, a person decides. Asked again, it is the same task, still open. */
export const askAPerson =
  (waiting: WaitingForAPerson): Step<'ask-a-person'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const { trouble } = input
    await waitForAPerson(waiting, 'ask-a-person', recovery, input, taskFor(recovery, input), { trouble })
  }

function taskFor(recovery: Recovery, { enteredAt, trouble }: StepInput<'ask-a-person'>) {
  // A customer who is not happy is called, whatever else has gone wrong: it is the call that was asked for before.
  if (isUnhappy(recovery))
    return { name: `bring-a-person~${recovery.round}` as const, kind: 'call' as const, ...callChoices(recovery) }
  const { openTask, decided } = recovery
  const stillOpen = openTask?.stage === 'ask-a-person' && decided?.task !== openTask.name
  const name = stillOpen ? (openTask.name as TaskName) : (`ask-a-person~${enteredAt.replace(/\W/g, '')}` as const)
  return { name, kind: 'exception' as const, ...exceptionChoices(recovery, trouble) }
}

export const handler = stepHandler('ask-a-person', () =>
  askAPerson({
    recoveries: parts.recoveries(),
    waitTokens: parts.waitTokens(),
    answers: parts.answers(),
    tasks: parts.tasks(),
    now: parts.now,
  }),
)
