import type { Orders } from '../adapters/table/orders.ts'
import type { LettersByDay } from '../runtime/letters-by-day.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

type Parts = Waiting & { orders: Pick<Orders, 'get'>; mailByDay: LettersByDay }

/** Asks a second time, and says that it is the last. */
export const remindOnce =
  ({ mailByDay, orders, ...waiting }: Parts): Step<'remind-once'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const { id, round, remedy } = recovery
    if (recovery.said?.round !== round) {
      const wantedAt = new Date(waiting.now()).toISOString()
      const letter = { recovery: id, key: `reminder#${round}`, kind: 'reminder', round, wantedAt } as const
      const { timeZone } = await orders.get(recovery.order)
      await mailByDay.want({ ...letter, facts: { remedy: remedy?.kind } }, timeZone)
    }
    await startWaiting(waiting, 'remind-once', recovery, input)
  }

export const handler = stepHandler('remind-once', () =>
  remindOnce({
    recoveries: parts.recoveries(),
    waitTokens: parts.waitTokens(),
    answers: parts.answers(),
    orders: parts.knownOrders(),
    mailByDay: parts.mailByDay(),
    now: parts.now,
  }),
)
