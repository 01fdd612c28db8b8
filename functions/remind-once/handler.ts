import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

/** Asks a second time, and says that it is the last. */
export const remindOnce =
  ({ mail, ...waiting }: Waiting & { mail: MailLane }): Step<'remind-once'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    if (recovery.said?.round !== recovery.round)
      await mail.want({
        recovery: recovery.id,
        key: `reminder#${recovery.round}`,
        kind: 'reminder',
        round: recovery.round,
        wantedAt: new Date(waiting.now()).toISOString(),
        facts: { remedy: recovery.remedy?.kind },
      })
    await startWaiting(waiting, 'remind-once', recovery, input)
  }

export const handler = stepHandler('remind-once', () =>
  remindOnce({
    recoveries: parts.recoveries(),
    answers: parts.answers(),
    mail: parts.mail(),
    now: parts.now,
  }),
)
