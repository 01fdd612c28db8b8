import { callChoices } from '#workflows/recovery/choices.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

/** The customer is not happy: a person talks to them and starts the next round with another remedy. */
export const bringAPerson =
  ({ tasks, ...waiting }: Waiting & { tasks: Tasks }): Step<'bring-a-person'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const name = `bring-a-person~${recovery.round}`
    const question = callChoices(recovery)
    await tasks.open({ name, kind: 'call', recovery: recovery.id, order: recovery.order, ...question }, waiting.now())
    await startWaiting(waiting, 'bring-a-person', recovery, input, { openTask: { name, stage: 'bring-a-person' } })
  }

export const handler = stepHandler('bring-a-person', () =>
  bringAPerson({ recoveries: parts.recoveries(), answers: parts.answers(), tasks: parts.tasks(), now: parts.now }),
)
