import type { Orders } from '../adapters/table/orders.ts'
import type { LettersByDay } from '../runtime/letters-by-day.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

type Parts = Waiting & { orders: Pick<Orders, 'get'>; mailByDay: LettersByDay }

/** Asks: is it fixed, and did you feel looked after? Answered with one click, without a login. */
export const checkBack =
  ({ mailByDay, orders, ...waiting }: Parts): Step<'check-back'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const { id, round, remedy } = recovery
    const wantedAt = new Date(waiting.now()).toISOString()
    const letter = { recovery: id, key: `check-back#${round}`, kind: 'check-back', round, wantedAt } as const
    const { timeZone } = await orders.get(recovery.order)
    await mailByDay.want({ ...letter, facts: { remedy: remedy?.kind } }, timeZone)
    await startWaiting(waiting, 'check-back', recovery, input)
  }

export const handler = stepHandler('check-back', () =>
  checkBack({
    recoveries: parts.recoveries(),
    waitTokens: parts.waitTokens(),
    answers: parts.answers(),
    orders: parts.knownOrders(),
    mailByDay: parts.mailByDay(),
    now: parts.now,
  }),
)
