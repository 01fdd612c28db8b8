import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { IssuedCredit } from '../adapters/announced-credits.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Credits } from '../adapters/table/credits.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { VendorFor } from '../adapters/vendors/vendors.ts'
import { once } from '../runtime/effect.ts'
import { underOurKey } from './under-our-key.ts'

type Parts = {
  recoveries: Recoveries
  credits: Credits
  dataKeys: DataKeys
  tasks: Tasks
  vendorFor: VendorFor
  now: () => number
}
export type MakeCreditGood = (issued: IssuedCredit) => Promise<void>

/**
 * Makes the code of a credit good at the checkout of a shop that sells through a vendor, once. The code is opened only
 * here; of an erased customer there is none any more. What the vendor refuses, a person sees to.
 */
export const makeCreditGood =
  ({ recoveries, credits, dataKeys, tasks, vendorFor, now }: Parts): MakeCreditGood =>
  async ({ recovery: id, purpose, n }) => {
    const vendor = await vendorFor('credit')
    const credit = (await credits.of(id)).find((one) => one.purpose === purpose && one.n === n)
    const code = credit && (await dataKeys.unseal<string>(credit.code))
    if (vendor?.credit === undefined || credit === undefined || code === undefined) return
    const key = `vendor#credit#${purpose}#${n}`
    const { amount, expiresAt } = credit
    const provider = underOurKey(vendor.credit({ code, amount, expiresAt }), `${id}#${key}`)
    const answer = await once(recoveries, { recovery: id, key }, provider, now)
    if (!('refused' in answer)) return

    const { order } = await recoveries.get(id)
    const question = `The shop's checkout does not take the credit of the ${purpose} of round ${n} (${answer.refused}). Please see that the customer can use it.`
    const task = { name: `credit~${purpose}~${n}` as const, kind: 'exception' as const, recovery: id, order }
    await tasks.open({ ...task, ...toBeSeenTo(question) }, now())
  }
