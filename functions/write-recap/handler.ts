import { secondTouchOf, touchAt } from '#workflows/recovery/second-touch.ts'
import type { Credits } from '../adapters/table/credits.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timer } from '../adapters/timer.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'

type Parts = {
  recoveries: Recoveries
  orders: Orders
  credits: Credits
  mail: MailLane
  timer: Timer
  now: () => number
}

/**
 * Says what was done, only now that it is confirmed, and what the customer gets on top. Where it was bad for them,
 * someone above turns to them as well, another day.
 */
export const writeRecap =
  ({ recoveries, orders, credits, mail, timer, now }: Parts): Step<'write-recap'> =>
  async ({ recoveryId }) => {
    const recovery = await recoveries.get(recoveryId)
    if (recovery.remedy?.state !== 'confirmed') throw new Error(`${recoveryId} has no confirmed remedy to tell of`)
    const { round } = recovery
    await recoveries.enter(recovery, 'write-recap')
    const credit = (await credits.of(recoveryId)).find(({ purpose, n }) => purpose === 'compensation' && n === round)
    await mail.want({
      recovery: recoveryId,
      key: `recap#${round}`,
      kind: 'recap',
      round,
      wantedAt: new Date(now()).toISOString(),
      facts: {
        remedy: recovery.remedy.kind,
        confirmedAt: recovery.remedy.confirmedAt,
        ...(credit && { credit: credit.n, amount: credit.amount, expiresAt: credit.expiresAt }),
        extraFollows: recovery.granted === undefined,
      },
    })
    if (secondTouchOf(recovery) === undefined) return
    const { timeZone } = await orders.get(recovery.order)
    const touch = { due: 'second-touch', recovery: recoveryId, round } as const
    await timer.set(`touch-${recoveryId}-${round}`, touchAt(now(), timeZone), touch)
  }

export const handler = stepHandler('write-recap', () =>
  writeRecap({
    recoveries: parts.recoveries(),
    orders: parts.orders(),
    credits: parts.credits(),
    mail: parts.mail(),
    timer: parts.timer(),
    now: parts.now,
  }),
)
