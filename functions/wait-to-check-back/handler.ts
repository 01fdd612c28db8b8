import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

/** Lets the customer live with the remedy. Who writes meanwhile that it broke again wakes this wait. */
export const waitToCheckBack =
  (waiting: Waiting): Step<'wait-to-check-back'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    await startWaiting(waiting, 'wait-to-check-back', recovery, input)
  }

export const handler = stepHandler('wait-to-check-back', () =>
  waitToCheckBack({
    recoveries: parts.recoveries(),
    waitTokens: parts.waitTokens(),
    answers: parts.answers(),
    now: parts.now,
  }),
)
