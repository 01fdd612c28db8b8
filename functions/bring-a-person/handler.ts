import { callChoices } from '#workflows/recovery/choices.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { type WaitingForAPerson, waitForAPerson } from '../runtime/wait-for-a-person.ts'

/** The customer is not happy: a person talks to them and starts the next round with another remedy. */
export const bringAPerson =
  (waiting: WaitingForAPerson): Step<'bring-a-person'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const name = `bring-a-person~${recovery.round}` as const
    await waitForAPerson(waiting, 'bring-a-person', recovery, input, { name, kind: 'call', ...callChoices(recovery) })
  }

export const handler = stepHandler('bring-a-person', () =>
  bringAPerson({
    recoveries: parts.recoveries(),
    waitTokens: parts.waitTokens(),
    answers: parts.answers(),
    tasks: parts.tasks(),
    now: parts.now,
  }),
)
