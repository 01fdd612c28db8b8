import { Hono } from 'hono'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Erase } from '../../runtime/erase.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { type Exporting, exportOf } from './export.ts'

type Parts = Exporting & { erase: Erase; audit: Audit; now: () => number }

/** What a customer may ask of us about themselves: everything that we know of them, and to be forgotten. */
export function customersRoom({ erase, audit, now, ...stores }: Parts): Hono {
  const room = new Hono()
  const { orders } = stores

  room.get('/:ref/export', acting('export-customer', { audit, now }), async (context) => {
    const ref = context.req.param('ref')
    const known = await orders.ofCustomer(ref)
    if (known.length === 0) return noSuchCustomer()
    context.header('content-disposition', `attachment; filename="${ref}.json"`)
    return context.json({
      customer: ref,
      exportedAt: new Date(now()).toISOString(),
      ...(await exportOf(stores, known)),
    })
  })

  room.post('/:ref/erase', acting('erase-customer', { audit, now }), async (context) => {
    const ref = context.req.param('ref')
    if ((await orders.ofCustomer(ref)).length === 0) return noSuchCustomer()
    await erase(ref)
    return context.json({ customer: ref, state: 'erased' }, 202)
  })

  return room
}

const noSuchCustomer = () =>
  refuse(404, 'Not found', 'There is no such customer; an order’s page and a recovery’s page name theirs, as in c_….')
