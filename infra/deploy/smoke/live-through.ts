import type { PostWebhook } from '#functions/adapters/webhook.ts'
import { erase } from '#functions/runtime/erase.ts'
import { receiptOf } from '#functions/runtime/ids.ts'
import * as parts from '#functions/runtime/parts.ts'
import { canaryEvents, canaryNamed, canarySource, whatAilsIt } from '#workflows/watch/canary.ts'
import { middayZone } from './midday.ts'

type Outside = {
  post: PostWebhook
  now: () => number
  wait: (ms: number) => Promise<unknown>
  tell: (news: string) => void
}

/** The recap waits for half an hour at most after the first letter, whatever else goes on. */
const PATIENCE_MS = 75 * 60_000
const LOOK_EVERY_MS = 10_000

/**
 * One story of a customer of our own: an order that arrives damaged, told at the door, until its letters have arrived.
 * Then the customer is erased, however it went.
 * @returns what ails it, in words; undefined where all is well
 */
export async function livedThrough({ post, now, wait, tell }: Outside, currency: string): Promise<string | undefined> {
  const begun = now()
  const name = `smoke-${begun.toString(36)}`
  const { customer, events } = canaryNamed(name)
  const zone = middayZone(begun)
  const dataKeys = parts.dataKeys()

  const ailment = async (): Promise<string | undefined> => {
    const receipt = await parts.receipts().find(receiptOf(canarySource, events.failure))
    const recovery = receipt?.recovery === undefined ? undefined : await parts.recoveries().find(receipt.recovery)
    return whatAilsIt(recovery, recovery === undefined ? [] : await parts.letters().of(recovery.id))
  }

  try {
    for (const one of canaryEvents(new Date(begun).toISOString(), currency, name, zone)) {
      const answer = await post(one.id, one)
      if ('refused' in answer) return `the door refuses its ${one.type}: ${answer.refused}`
    }
    for (let told: string | undefined = ''; ; await wait(LOOK_EVERY_MS)) {
      const ails = await ailment()
      if (ails !== told) tell(`${Math.round((now() - begun) / 1000)} s: ${ails ?? 'its letters have arrived'}`)
      told = ails
      if (ails === undefined || now() > begun + PATIENCE_MS) return ails
    }
  } finally {
    const own = { orders: parts.orders(), parcels: parts.parcels(), faults: parts.faults() }
    const removed = erase({ ...own, dataKeys, erasures: parts.erasures(), answers: parts.answers(), now })
    await removed(await dataKeys.pseudonymOf(customer))
  }
}
