import type { Credits } from '../adapters/table/credits.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'

type Parts = { recoveries: Recoveries; credits: Credits; mail: MailLane; now: () => number }

/** Says what was done, only now that it is confirmed, and what the customer gets on top. */
export const writeRecap =
  ({ recoveries, credits, mail, now }: Parts): Step<'write-recap'> =>
  async ({ recoveryId }) => {
    const recovery = await recoveries.get(recoveryId)
    if (recovery.remedy?.state !== 'confirmed') throw new Error(`${recoveryId} has no confirmed remedy to tell of`)
    await recoveries.enter(recovery, 'write-recap')
    const credit = (await credits.of(recoveryId)).find(
      ({ purpose, n }) => purpose === 'compensation' && n === recovery.round,
    )
    await mail.want({
      recovery: recoveryId,
      key: `recap#${recovery.round}`,
      kind: 'recap',
      round: recovery.round,
      wantedAt: new Date(now()).toISOString(),
      facts: {
        remedy: recovery.remedy.kind,
        confirmedAt: recovery.remedy.confirmedAt,
        ...(credit && { credit: credit.n, amount: credit.amount, expiresAt: credit.expiresAt }),
        extraFollows: recovery.granted === undefined,
      },
    })
  }

export const handler = stepHandler('write-recap', () =>
  writeRecap({
    recoveries: parts.recoveries(),
    credits: parts.credits(),
    mail: parts.mail(),
    now: parts.now,
  }),
)
