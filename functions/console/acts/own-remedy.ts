import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Budgets, fundsFor } from '#workflows/compensation/budgets.ts'
import { money } from '#workflows/compensation/money.ts'
import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../../adapters/queues.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { BudgetsKept } from '../../adapters/table/budgets.ts'
import type { Lines } from '../../adapters/table/lines.ts'
import type { Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Tasks } from '../../adapters/table/tasks.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import { shortHash } from '../../runtime/ids.ts'
import { reserveAll } from '../../runtime/reserve-all.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { notWhatYouSaw } from '../staff/not-what-you-saw.ts'
import { line, notInOurVoice } from './lines.ts'
import { onRecovery } from './on-recovery.ts'

type Parts = {
  recoveries: Recoveries
  orders: Pick<Orders, 'get' | 'personOf'>
  lines: Lines
  tasks: Tasks
  timeline: Timeline
  dataKeys: DataKeys
  budgets: BudgetsKept
  caps: Budgets
  answers: Queue<AnswerMessage>
  audit: Audit
  now: () => number
}

/** What was done, as the customer will read it; what it cost; and the version of the recovery that was seen. */
export const ownRemedy = z.strictObject({ ...line.shape, cost: money, version: z.int() })

/**
 * A remedy that no list holds: what a member of staff thought of and has done. It comes out of their own purse, counts
 * as the remedy, and stands in the recap in their words, once the rules of the voice have read them.
 */
export function ownRemedyRoom({ audit, ...parts }: Parts): Hono {
  const { recoveries, orders, lines, tasks, timeline, dataKeys, budgets, caps, answers, now } = parts
  const told = onRecovery(recoveries, ownRemedy, ({ text, cost, version }) => async (recovery, { by, context }) => {
    const { id, customer, openTask } = recovery
    const name = shortHash('own-remedy', text)
    if (recovery.version !== version) return notWhatYouSaw(version)
    if (recovery.closedAt !== undefined || isPutRight(recovery))
      return refuse(409, 'It is put right', 'The recovery is closed, or its remedy is confirmed.')
    const wrong = await notInOurVoice(text, await orders.get(recovery.order), orders)
    if (wrong !== undefined) return wrong
    const at = new Date(now()).toISOString()
    const spending = { ...recovery, staff: shortHash(by), day: at.slice(0, 10), currency: cost.currency }
    const funds = fundsFor(caps, 'discretion', spending)
    const entry = { name: shortHash(id, name), minor: cost.minor }
    if (funds === undefined || (await reserveAll(budgets, funds, entry, false)) !== undefined)
      return refuse(409, 'No room', 'Your purse of this month has no room for what it cost.')

    const sealed = await dataKeys.seal(customer, text)
    await lines.write(id, name, { at, by, text: sealed })
    await recoveries.revise(id, ({ lines }) => (lines ? undefined : { lines: true }))
    await answers.send({ recovery: id, heard: { about: 'own-remedy', at } })
    if (openTask !== undefined) await tasks.withdraw(`${id}.${openTask.name}`)
    const words = `Put it right another way, for ${moneyInWords(cost)}:`
    await timeline.note(id, `own-remedy#${name}`, {
      at,
      what: 'own-remedy',
      text: words,
      facts: { ...cost },
      by,
      sealed,
    })
    return context.json({ recovery: id, state: 'told' }, 202)
  })
  return new Hono().post('/:id/own-remedy', acting('put-right-another-way', { audit, now }), told)
}

/** What was put right is not put right twice; but who is called because it was not enough may be helped another way. */
export const isPutRight = ({ remedy, openTask }: Recovery): boolean =>
  remedy?.state === 'confirmed' && openTask?.stage !== 'bring-a-person'
