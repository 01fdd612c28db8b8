import { Hono } from 'hono'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Faults } from '../../adapters/table/faults.ts'
import type { Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { acceptance } from '../../runtime/acceptance.ts'
import { shortHash } from '../../runtime/ids.ts'
import { recoveriesOfOrder } from '../recovery/recoveries-of.ts'
import { refuse } from '../refusal.ts'
import { inShort } from '../shown.ts'
import { acting } from '../staff/act.ts'
import { pressOf } from '../staff/press.ts'
import { taken } from '../taken.ts'
import { previewRoom } from './preview.ts'
import { toldByCustomer } from './told-by-customer.ts'

type Parts = Parameters<typeof previewRoom>[0] & {
  orders: Orders
  faults: Faults
  recoveries: Recoveries
  accept: ReturnType<typeof acceptance>
  audit: Audit
  now: () => number
}

/** An order and its recoveries; and a recovery opened by hand, by the same way as every other: as a reported failure. */
export function ordersRoom(parts: Parts): Hono {
  const { orders, accept, audit, now } = parts
  const room = new Hono()
  room.route('/', previewRoom(parts))

  room.get('/:id', async (context) => {
    const order = await orders.find(context.req.param('id'))
    if (order === undefined) return noSuchOrder()
    const { id, customer, placedAt, promisedAt, items, language, timeZone } = order
    const [person, found] = await Promise.all([orders.personOf(order), recoveriesOfOrder(parts, id)])
    return context.json({
      order: { id, customer, placedAt, promisedAt, items },
      customer: person === undefined ? null : { name: person.name, email: person.email, language, timeZone },
      recoveries: found.map(inShort),
    })
  })

  room.post('/:id/recoveries', acting('open-recovery', { audit, now }), async (context) => {
    const sent = await taken(context, toldByCustomer, 'Not a report')
    if ('refused' in sent) return sent.refused
    const order = await orders.find(context.req.param('id'))
    if (order === undefined) return noSuchOrder()
    const { failure, line, said } = sent.given
    if (line !== undefined && !order.items.some(({ id }) => id === line))
      return refuse(
        400,
        'No such item',
        `An item of this order is one of ${order.items.map(({ id }) => id).join(', ')}.`,
      )
    const told = { order: order.id, kind: failure, ...(line && { line }), ...(said && { details: said }) }
    const id = shortHash(JSON.stringify(told), pressOf(context, now))
    const data = { ...told, occurredAt: new Date(now()).toISOString() }
    const event = { specversion: '1.0', id, source: '/amends/console', type: 'failure.reported', data }
    const accepted = await accept(event)
    if ('accepted' in accepted) return context.json(accepted.accepted, 202)
    // The same press a moment later: the first one counts.
    if ('conflict' in accepted) return context.json({ ...accepted.conflict, state: 'accepted' }, 202)
    return refuse(400, 'Not a report', 'It could not be taken in.', accepted.refused)
  })

  return room
}

const noSuchOrder = () => refuse(404, 'Not found', 'There is no such order.')
