import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Budgets } from '#workflows/compensation/budgets.ts'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { inEnglish } from '#workflows/in-english.ts'
import { faultOf } from '#workflows/recovery/fault-key.ts'
import { nextRemedy, settleSecondsOf } from '#workflows/recovery/playbook.ts'
import { wordGivenAt } from '#workflows/recovery/promise.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import { wrongIn } from '../runtime/problem.ts'
import { refuse } from './refusal.ts'
import { shownReasons } from './shown.ts'

type Parts = { orders: Pick<Orders, 'find'>; faults: Faults; caps: Budgets; now: () => number }

const asked = z.object({ failure: failureKind, line: z.optional(z.string()) })

/** What would be done about a failure of an order: nothing is reported, asked for or promised. */
export function previewRoom({ orders, faults, caps, now }: Parts): Hono {
  const room = new Hono()
  room.get('/:id/preview', async (context) => {
    const read = asked.safeParse(context.req.query(), inEnglish)
    if (!read.success)
      return refuse(400, 'Not a failure', 'Every problem is listed.', wrongIn(read.error, context.req.query()))
    const order = await orders.find(context.req.param('id'))
    if (order === undefined) return refuse(404, 'Not found', 'There is no such order.')
    const { failure, line } = read.data
    const underWay = (await faults.ofOrder(order.id)).filter(({ state }) => state === 'open' || state === 'settling')
    const fault = faultOf({ kind: failure, line }, { parcels: [], underWay: underWay.map((one) => one.fault) })
    const joins = underWay.find((one) => one.fault === fault)?.recovery
    return context.json({
      failure,
      joins,
      settlesSeconds: settleSecondsOf(failure),
      remedy: nextRemedy(failure, []),
      nextWordBy: wordGivenAt(now() + settleSecondsOf(failure) * 1000, failure),
      ...(joins === undefined && { grants: await granted(order) }),
    })

    async function granted(order: KnownOrder) {
      const { wouldGrant, policy } = await import('./by-policy.ts')
      const occurredAt = new Date(now()).toISOString()
      const begun = { failure, fault, occurredAt, round: 1, misses: 0 }
      const { reasons, ...grants } = wouldGrant({ policy, caps }, begun, order, now())
      return { ...grants, reasons: shownReasons(reasons, grants.amount.currency) }
    }
  })
  return room
}
