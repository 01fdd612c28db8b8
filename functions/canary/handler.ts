import * as z from 'zod/mini'
import { readBudgets } from '#workflows/compensation/budgets.ts'
import { canaryEvents, canaryNamed, canarySource, whatAilsIt } from '#workflows/watch/canary.ts'
import budgetsFile from '../../config/budgets.yaml'
import type { DataKeys } from '../adapters/data-keys.ts'
import { openSecret } from '../adapters/secrets.ts'
import type { Letters } from '../adapters/table/letters.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import { openWebhook, type PostWebhook } from '../adapters/webhook.ts'
import { told } from '../runtime/environment.ts'
import { type Erase, erase } from '../runtime/erase.ts'
import { receiptOf } from '../runtime/ids.ts'
import { say } from '../runtime/log.ts'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'

type Parts = {
  post: PostWebhook
  receipts: Receipts
  recoveries: Recoveries
  letters: Letters
  dataKeys: DataKeys
  erase: Erase
  /** In which its extra is given: one that the shop has budgeted for. */
  currency: string
  now: () => number
}

const called = z.object({ canary: z.enum(['send', 'listen', 'count']) })

/**
 * The canary of the day: a customer of our own, let down on purpose. It is sent through the door, listened to when it
 * should have heard from us, and erased; it counts once it has come to its end.
 */
export const canary =
  ({ post, receipts, recoveries, letters, dataKeys, erase, currency, now }: Parts) =>
  async (event: unknown): Promise<void> => {
    const at = new Date(now()).toISOString()
    const { customer, events } = canaryNamed(at.slice(0, 10))
    const found = async () => {
      const receipt = await receipts.find(receiptOf(canarySource, events.failure))
      return receipt?.recovery === undefined ? undefined : recoveries.find(receipt.recovery)
    }
    switch (called.parse(event).canary) {
      case 'send':
        for (const one of canaryEvents(at, currency)) {
          const answer = await post(one.id, one)
          if ('refused' in answer) throw new Error(`the door refuses the canary’s ${one.type}: ${answer.refused}`)
        }
        return
      case 'listen': {
        const recovery = await found()
        const because = whatAilsIt(recovery, recovery === undefined ? [] : await letters.of(recovery.id))
        // One that ails is left as it is, to be looked at.
        if (because !== undefined) return say('canaryAils', { recovery: recovery?.id, because })
        return erase(await dataKeys.pseudonymOf(customer))
      }
      case 'count': {
        const recovery = await found()
        measure({ CanaryRecovered: recovery?.outcome === 'erased' ? 1 : 0 })
      }
    }
  }

let sing: ReturnType<typeof canary> | undefined

const open = () => {
  const now = parts.now
  const shared = { dataKeys: parts.dataKeys(), now }
  return canary({
    post: openWebhook(`${told('publicUrl')}/events`, openSecret(told('doorSecret')), now),
    receipts: parts.receipts(),
    recoveries: parts.recoveries(),
    letters: parts.letters(),
    erase: erase({
      ...{ ...shared, orders: parts.orders(), parcels: parts.parcels(), faults: parts.faults() },
      ...{ erasures: parts.erasures(), answers: parts.answers() },
    }),
    currency: Object.keys(readBudgets(budgetsFile).compensation.day)[0] ?? 'EUR',
    ...shared,
  })
}

export const handler = async (event: unknown): Promise<void> => {
  sing ??= open()
  return sing(event)
}
