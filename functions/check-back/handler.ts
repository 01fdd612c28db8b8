import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

/** Asks: is it fixed, and did you feel looked after? Answered with one click, without a login. */
export const checkBack =
  ({ mail, ...waiting }: Waiting & { mail: MailLane }): Step<'check-back'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    await mail.want({
      recovery: recovery.id,
      key: `check-back#${recovery.round}`,
      kind: 'check-back',
      round: recovery.round,
      wantedAt: new Date(waiting.now()).toISOString(),
      facts: { remedy: recovery.remedy?.kind },
    })
    await startWaiting(waiting, 'check-back', recovery, input)
  }

export const handler = stepHandler('check-back', () =>
  checkBack({
    recoveries: parts.recoveries(),
    answers: parts.answers(),
    mail: parts.mail(),
    now: parts.now,
  }),
)
