import type { EventBridgeEvent } from 'aws-lambda'
import type { IssuedCredit } from '../adapters/announced-credits.ts'
import { openSecret } from '../adapters/secrets.ts'
import { vendorsOf } from '../adapters/vendors/vendors.ts'
import { told } from '../runtime/environment.ts'
import { named } from '../runtime/faults.ts'
import * as parts from '../runtime/parts.ts'
import { type AskForRemedy, askForRemedy } from './ask-for-remedy.ts'
import { makeCreditGood } from './make-credit-good.ts'

type Heard =
  | EventBridgeEvent<'remedy.requested', Parameters<AskForRemedy>[0]>
  | EventBridgeEvent<'credit.issued', IssuedCredit>

let asking: ReturnType<typeof open> | undefined

const open = () => {
  const shared = {
    recoveries: parts.recoveries(),
    vendorFor: vendorsOf(JSON.parse(told('vendors')), openSecret(told('vendorSecret'))),
    now: parts.now,
  }
  const askFor = { orders: parts.orders(), timeline: parts.timeline(), answers: parts.answers() }
  const makeGood = { credits: parts.credits(), dataKeys: parts.dataKeys(), tasks: parts.tasks() }
  return { remedy: askForRemedy({ ...shared, ...askFor }), credit: makeCreditGood({ ...shared, ...makeGood }) }
}

/**
 * What we ask for on the bus is asked of the vendor that the shop has for it, and what we give is made good there. Lambda tries an asynchronous call three
 * times; what still fails goes to the dead letters, and so to a person.
 */
export const handler = async (heard: Heard): Promise<void> => {
  asking ??= open()
  try {
    if (heard['detail-type'] === 'credit.issued') await asking.credit(heard.detail)
    else await asking.remedy(heard.detail)
  } catch (error) {
    throw named(error)
  }
}
