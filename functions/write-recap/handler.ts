import { effectivePrice } from '#workflows/compensation/effective-price.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { secondTouchOf, touchAt } from '#workflows/recovery/second-touch.ts'
import type { Apologies } from '../adapters/table/apologies.ts'
import type { Credits } from '../adapters/table/credits.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timer } from '../adapters/timer.ts'
import { enter } from '../runtime/enter.ts'
import type { LettersByDay } from '../runtime/letters-by-day.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'

type Parts = {
  recoveries: Recoveries
  orders: Orders
  credits: Credits
  apologies: Apologies
  tasks: Tasks
  mailByDay: LettersByDay
  timer: Timer
  now: () => number
}

/**
 * Says what was done, only now that it is confirmed, and what the customer gets on top: never a second apology
 * without anything. Where it was bad for them, someone above turns to them as well, another day.
 */
export const writeRecap =
  ({ recoveries, orders, credits, apologies, tasks, mailByDay, timer, now }: Parts): Step<'write-recap'> =>
  async ({ recoveryId }) => {
    const recovery = await recoveries.get(recoveryId)
    if (recovery.remedy?.state !== 'confirmed') throw new Error(`${recoveryId} has no confirmed remedy to tell of`)
    const { round } = recovery
    // From Compensate it comes here in one go, and its place among the stages is changed once for both.
    if (recovery.stage !== 'compensate') await enter(recoveries, recovery, 'write-recap')
    const order = await orders.get(recovery.order)
    const given = (await credits.of(recoveryId)).filter(({ n }) => n === round)
    const credit = given.find(({ purpose }) => purpose === 'compensation')
    const surprise = given.find(({ purpose }) => purpose === 'surprise')
    const again = (await apologies.note(recovery.customer, `${recoveryId}#${round}`, now())) === 'again'
    const nothingBeside = again && credit === undefined && recovery.granted !== undefined
    if (nothingBeside) await askForAnExtra(recovery)
    const recap = {
      recovery: recoveryId,
      key: `recap#${round}`,
      kind: 'recap' as const,
      round,
      wantedAt: new Date(now()).toISOString(),
      facts: {
        remedy: recovery.remedy.kind,
        confirmedAt: recovery.remedy.confirmedAt,
        ...(credit && { credit: credit.n, amount: credit.amount, expiresAt: credit.expiresAt }),
        ...(surprise && { surprise: surprise.n }),
        extraFollows: recovery.granted === undefined || nothingBeside,
        again,
        effectivePrice: effectivePrice(recovery, order),
      },
    }
    await mailByDay.want(recap, order.timeZone)
    if (secondTouchOf(recovery) === undefined) return
    const touch = { due: 'second-touch', recovery: recoveryId, round } as const
    await timer.set(`touch-${recoveryId}-${round}`, touchAt(now(), order.timeZone), touch)

    async function askForAnExtra({ id, order }: Recovery): Promise<void> {
      const question = toBeSeenTo(
        'We apologise to this customer for the second time within 90 days, and policy grants nothing more. The recap says that something extra follows: please choose it and send it.',
      )
      await tasks.open({ name: `extra~${round}`, kind: 'exception', recovery: id, order, ...question }, now())
    }
  }

export const handler = stepHandler('write-recap', () =>
  writeRecap({
    recoveries: parts.recoveries(),
    orders: parts.orders(),
    credits: parts.credits(),
    apologies: parts.apologies(),
    tasks: parts.tasks(),
    mailByDay: parts.mailByDay(),
    timer: parts.timer(),
    now: parts.now,
  }),
)
