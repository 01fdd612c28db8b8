import { Failure } from '#workflows/recovery/failures.ts'
import { missesBeforeAPerson, patienceFor } from '#workflows/recovery/playbook.ts'
import { renewedWord } from '#workflows/recovery/promise.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import { type MailLane, mailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'

type Parts = { recoveries: Recoveries; mail: MailLane; now: () => number }

/**
 * Our word is due, or the date moves: the customer hears it from us before they ask, with a new date.
 * @throws Failure PromiseMissedTooOften when a person must take over
 */
export const keepPromise =
  ({ recoveries, mail, now }: Parts): Step<'keep-promise'> =>
  async ({ recoveryId }) => {
    const found = await recoveries.get(recoveryId)
    const patience = patienceFor(found.failure)
    if (found.remedy?.state === 'confirmed' || found.remedy?.state === 'failed') return { patience }

    const recovery = await recoveries.revise(recoveryId, (seen) => renewedWord(seen, now()))
    await recoveries.enter(recovery, 'keep-promise')
    await mail.want({
      recovery: recoveryId,
      key: `update#${recovery.promises}`,
      kind: 'update',
      round: recovery.round,
      wantedAt: new Date(now()).toISOString(),
      facts: { remedy: recovery.remedy?.kind, newPromiseBy: recovery.nextWordBy },
    })
    if (recovery.misses >= missesBeforeAPerson)
      throw new Failure('PromiseMissedTooOften', `${recoveryId} has missed its word ${recovery.misses} times`)

    const secondsLeft = Math.ceil((Date.parse(recovery.nextWordBy ?? '') - now()) / 1000)
    return { patience: { ...patience, remedy: Math.max(60, secondsLeft) } }
  }

export const handler = stepHandler('keep-promise', () =>
  keepPromise({
    recoveries: parts.recoveries(),
    mail: mailLane({ letters: parts.letters(), urgent: parts.urgentLetters(), ordinary: parts.ordinaryLetters() }),
    now: parts.now,
  }),
)
