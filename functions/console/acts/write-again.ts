import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Suppressed } from '../../adapters/table/suppressed.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import { readerOf } from '../../runtime/reader-of.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { onRecovery } from './on-recovery.ts'

type Parts = {
  recoveries: Recoveries
  orders: Pick<Orders, 'get' | 'personOf'>
  suppressed: Suppressed
  timeline: Timeline
  dataKeys: DataKeys
  audit: Audit
  now: () => number
}

export const writeAgain = z.strictObject({ because: z.string().check(z.minLength(3), z.maxLength(200)) })

/**
 * Takes the address of a recovery's customer off those that get no more letters: their mailbox works again, or they
 * have asked for our letters after all. Nobody types an address, so none is mistaken and none is logged.
 */
export function writeAgainRoom({ recoveries, orders, suppressed, timeline, dataKeys, audit, now }: Parts): Hono {
  const again = onRecovery(recoveries, writeAgain, ({ because }) => async (recovery, { by, context }) => {
    const { id, customer, order, version } = recovery
    const person = await orders.personOf(await orders.get(order))
    if (person === undefined) return refuse(409, 'Nobody to write to', 'The customer of this recovery was erased.')
    const at = new Date(now()).toISOString()
    await suppressed.lift(await readerOf(person.email, dataKeys), { by, at })
    await recoveries.revise(id, ({ unreachable }) => (unreachable ? { unreachable: undefined } : undefined))
    const sealed = await dataKeys.seal(customer, because)
    const entry = { at, what: 'write-again', text: 'Letters may go to the customer’s address again.', by, sealed }
    await timeline.note(id, `write-again#${version}`, entry)
    return context.json({ recovery: id, state: 'may be written to' }, 202)
  })
  return new Hono().post('/:id/write-again', acting('write-again', { audit, now }), again)
}
