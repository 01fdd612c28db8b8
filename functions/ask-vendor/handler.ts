import type { EventBridgeEvent } from 'aws-lambda'
import { openSecret } from '../adapters/secrets.ts'
import { vendorsOf } from '../adapters/vendors/vendors.ts'
import { told } from '../runtime/environment.ts'
import { named } from '../runtime/faults.ts'
import * as parts from '../runtime/parts.ts'
import { type AskForRemedy, askForRemedy } from './ask-for-remedy.ts'

let ask: AskForRemedy | undefined

/**
 * What we ask for on the bus is asked of the vendor that the shop has for it. Lambda tries an asynchronous call three
 * times; what still fails goes to the dead letters, and so to a person.
 */
export const handler = async ({
  detail,
}: EventBridgeEvent<'remedy.requested', Parameters<AskForRemedy>[0]>): Promise<void> => {
  ask ??= askForRemedy({
    recoveries: parts.recoveries(),
    orders: parts.orders(),
    timeline: parts.timeline(),
    answers: parts.answers(),
    vendorFor: vendorsOf(JSON.parse(told('vendors')), openSecret(told('vendorSecret'))),
    now: parts.now,
  })
  try {
    await ask(detail)
  } catch (error) {
    throw named(error)
  }
}
