import { exceptionChoices } from '#workflows/recovery/choices.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

/** Whatever a recovery cannot do by itself, a person decides. Asked again, it is the same task, still open. */
export const askAPerson =
  ({ tasks, ...waiting }: Waiting & { tasks: Tasks }): Step<'ask-a-person'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const { openTask, decided } = recovery
    const stillOpen = openTask?.stage === 'ask-a-person' && decided?.task !== openTask.name
    const name = stillOpen ? openTask.name : `ask-a-person~${input.enteredAt.replace(/\W/g, '')}`
    if (!stillOpen) {
      const question = exceptionChoices(recovery, input.trouble)
      await tasks.open(
        { name, kind: 'exception', recovery: recovery.id, order: recovery.order, ...question },
        waiting.now(),
      )
    }
    await startWaiting(waiting, 'ask-a-person', recovery, input, {
      openTask: { name, stage: 'ask-a-person' },
      trouble: input.trouble,
    })
  }

export const handler = stepHandler('ask-a-person', () =>
  askAPerson({ recoveries: parts.recoveries(), answers: parts.answers(), tasks: parts.tasks(), now: parts.now }),
)
