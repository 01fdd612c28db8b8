import { isMoneyDue } from '#workflows/recovery/lawful-wait.ts'
import { nextRemedy } from '#workflows/recovery/playbook.ts'
import { patienceUntilOurWord, wordGivenAt } from '#workflows/recovery/promise.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'

type Parts = { recoveries: Recoveries; mail: MailLane; now: () => number }

/** Owns the failure: chooses the remedy, gives our word when the customer hears next, and writes to say so. */
export const acknowledge =
  ({ recoveries, mail, now }: Parts): Step<'acknowledge'> =>
  async ({ recoveryId }) => {
    const recovery = await recoveries.revise(recoveryId, (seen) => ownedBy(seen, now()))
    const wantedAt = new Date(now()).toISOString()
    const facts = { remedy: recovery.remedy?.kind, nextWordBy: recovery.nextWordBy }
    await mail.want(
      { recovery: recoveryId, key: 'acknowledgement#1', kind: 'acknowledgement', round: 1, wantedAt, facts },
      recovery,
    )
    return { patience: patienceUntilOurWord(recovery, now()) }
  }

/** Our word is given once: a second run of this step keeps it as it was. @param now epoch ms */
function ownedBy(recovery: Recovery, now: number): Partial<Recovery> | undefined {
  if (recovery.nextWordBy !== undefined) return undefined
  const kind = isMoneyDue(recovery, now) ? 'refund' : nextRemedy(recovery.failure, recovery.tried)
  return {
    nextWordBy: wordGivenAt(now, recovery.failure),
    promises: 1,
    ...(recovery.remedy === undefined && kind !== undefined && { remedy: { n: 1, kind, state: 'chosen' } }),
  }
}

export const handler = stepHandler('acknowledge', () =>
  acknowledge({
    recoveries: parts.recoveries(),
    mail: parts.mail(),
    now: parts.now,
  }),
)
