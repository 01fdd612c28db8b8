import { Hono } from 'hono'
import * as z from 'zod/mini'
import { lineFindings } from '#workflows/letters/line-findings.ts'
import { longestStaffLine, staffLine } from '#workflows/letters/staff-line.ts'
import { namesOf, withoutNames } from '#workflows/letters/without-names.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Lines } from '../../adapters/table/lines.ts'
import type { KnownOrder, Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import { shortHash } from '../../runtime/ids.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { onRecovery } from './on-recovery.ts'

type Parts = {
  recoveries: Recoveries
  orders: Pick<Orders, 'get' | 'personOf'>
  lines: Lines
  timeline: Timeline
  dataKeys: DataKeys
  audit: Audit
  now: () => number
}

export const line = z.strictObject({ text: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestStaffLine)) })

/**
 * What no letter to this customer about this order would say, each with the reason; undefined where all may be said.
 * It is read as it will stand in the letter, without the names that letter knows.
 */
export async function notInOurVoice(
  text: string,
  order: KnownOrder,
  { personOf }: Pick<Orders, 'personOf'>,
): Promise<Response | undefined> {
  const names = namesOf([order], await personOf(order))
  const wrong = lineFindings(withoutNames(staffLine(text), names), order.language).map(({ rule, found, reason }) => ({
    path: 'text',
    received: `a text of ${text.length} characters`,
    allowed: `no “${found}”: ${reason}`,
    ...{ rule, found },
  }))
  return wrong.length === 0 ? undefined : refuse(400, 'Not in our voice', 'Every problem is listed.', wrong)
}

/** A line of one's own for the customer's next letter, in the customer's language and in the voice of the letters. */
export function linesRoom({ recoveries, orders, lines, timeline, dataKeys, audit, now }: Parts): Hono {
  const written = onRecovery(recoveries, line, ({ text }) => async (recovery, { by, context }) => {
    const { id, customer, closedAt } = recovery
    if (closedAt !== undefined)
      return refuse(409, 'It has ended', 'The recovery is closed: no letter of it leaves any more.')
    const order = await orders.get(recovery.order)
    const wrong = await notInOurVoice(text, order, orders)
    if (wrong !== undefined) return wrong
    // Pressed twice it is one line.
    const name = shortHash(text)
    const at = new Date(now()).toISOString()
    const sealed = await dataKeys.seal(customer, text)
    await lines.write(id, name, { at, by, text: sealed })
    await recoveries.revise(id, ({ lines }) => (lines ? undefined : { lines: true }))
    const entry = { at, what: 'line', text: 'Wrote a line for the next letter:', by, sealed }
    await timeline.note(id, `line#${name}`, entry)
    return context.json({ recovery: id, state: 'written' }, 202)
  })
  return new Hono().post('/:id/lines', acting('write-line', { audit, now }), written)
}
