import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Budgets } from '#workflows/compensation/budgets.ts'
import { causeOf } from '#workflows/failure-events/cause.ts'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { inEnglish } from '#workflows/in-english.ts'
import { faultOf } from '#workflows/recovery/fault-key.ts'
import { nextRemedy, settleSecondsOf } from '#workflows/recovery/playbook.ts'
import { wordGivenAt } from '#workflows/recovery/promise.ts'
import { timesWithin } from '#workflows/recovery/repeat.ts'
import type { Faults } from '../../adapters/table/faults.ts'
import type { LettingsDown } from '../../adapters/table/lettings-down.ts'
import type { KnownOrder, Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import { knownFromBefore } from '../../runtime/known-from-before.ts'
import { wrongIn } from '../../runtime/problem.ts'
import { refuse } from '../refusal.ts'
import { shownReasons } from '../shown.ts'

type Parts = {
  orders: Pick<Orders, 'find'>
  faults: Faults
  lettingsDown: LettingsDown
  recoveries: Pick<Recoveries, 'find'>
  caps: Budgets
  now: () => number
}

const asked = z.object({ failure: failureKind, line: z.optional(z.string()) })

/**
 * What would be done about a failure of an order, as its customer has been let down before or not: nothing is reported,
 * asked for or promised.
 */
export function previewRoom({ orders, faults, lettingsDown, recoveries, caps, now }: Parts): Hono {
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
    const occurredAt = new Date(now()).toISOString()
    const cause = { key: causeOf({ kind: failure, line }, order.items) }
    const failed = { recovery: '', kind: failure, fault, occurredAt, cause }
    const { tried, repeatOf } = await knownFromBefore({ lettingsDown, recoveries })(failed, order)
    return context.json({
      failure,
      joins,
      ...(joins === undefined && { repeatOf }),
      settlesSeconds: settleSecondsOf(failure),
      remedy: nextRemedy(failure, tried),
      nextWordBy: wordGivenAt(now() + settleSecondsOf(failure) * 1000, failure),
      ...(joins === undefined && { grants: await granted(order) }),
    })

    async function granted(order: KnownOrder) {
      const { wouldGrant, policy } = await import('../by-policy.ts')
      const begun = { failure, fault, occurredAt, round: 1, misses: 0, ...(repeatOf !== undefined && { repeatOf }) }
      const times = 1 + timesWithin(await lettingsDown.of(order.customer), caps.serialFrom.days, now())
      const { reasons, ...grants } = wouldGrant({ policy, caps }, begun, order, now(), times)
      return { ...grants, reasons: shownReasons(reasons, grants.amount.currency) }
    }
  })
  return room
}
