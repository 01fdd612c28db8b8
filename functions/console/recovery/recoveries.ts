import { Hono } from 'hono'
import { atStake } from '#workflows/compensation/at-stake.ts'
import type { Budgets } from '#workflows/compensation/budgets.ts'
import { isPaused } from '#workflows/recovery/pausing.ts'
import { type Sort, sorts } from '#workflows/recovery/sorts.ts'
import { type Stage, stages } from '#workflows/recovery/stages.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Executions } from '../../adapters/executions.ts'
import type { AnswerMessage, Queue } from '../../adapters/queues.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { BudgetsKept } from '../../adapters/table/budgets.ts'
import type { Credits } from '../../adapters/table/credits.ts'
import type { Faults } from '../../adapters/table/faults.ts'
import type { Keepers } from '../../adapters/table/keepers.ts'
import type { Lessons } from '../../adapters/table/lessons.ts'
import type { Letters } from '../../adapters/table/letters.ts'
import type { Lines } from '../../adapters/table/lines.ts'
import type { Orders } from '../../adapters/table/orders.ts'
import type { Recoveries } from '../../adapters/table/recoveries.ts'
import type { Suppressed } from '../../adapters/table/suppressed.ts'
import type { Tasks } from '../../adapters/table/tasks.ts'
import type { Timeline } from '../../adapters/table/timeline.ts'
import type { Erase } from '../../runtime/erase.ts'
import { actsOf } from '../acts/acts-of.ts'
import { contactsRoom } from '../acts/contacts.ts'
import { discretionOf } from '../acts/discretion.ts'
import { holdingRoom } from '../acts/holding.ts'
import { linesRoom } from '../acts/lines.ts'
import { overrideRoom } from '../acts/override.ts'
import { ownRemedyRoom } from '../acts/own-remedy.ts'
import { writeAgainRoom } from '../acts/write-again.ts'
import { refuse } from '../refusal.ts'
import { inShort, ownerOf, remediesOf, shownCredit, shownLetter, shownTask } from '../shown.ts'
import { acting } from '../staff/act.ts'
import { whoAsks } from '../staff/who-asks.ts'
import { recoveriesOfCustomer } from './recoveries-of.ts'
import { toldOf } from './told-of.ts'
import { wayOf } from './way-of.ts'

type Parts = {
  recoveries: Recoveries
  executions: Executions
  orders: Orders
  letters: Letters
  lessons: Lessons
  credits: Credits
  timeline: Timeline
  tasks: Tasks
  dataKeys: DataKeys
  keepers: Keepers
  faults: Faults
  lines: Lines
  suppressed: Suppressed
  budgets: BudgetsKept
  caps: Budgets
  answers: Queue<AnswerMessage>
  erase: Erase
  audit: Audit
  now: () => number
}

const pageLength = 50

const notFound = (what: string) => refuse(404, 'Not found', `There is no such ${what}.`)

/** The recoveries, and everything about one of them. */
export function recoveriesRoom(parts: Parts): Hono {
  const {
    recoveries,
    executions,
    orders,
    letters,
    lessons,
    credits,
    timeline,
    tasks,
    keepers,
    dataKeys,
    erase,
    audit,
    now,
  } = parts
  const room = new Hono()
  const rooms = [contactsRoom, linesRoom, ownRemedyRoom, overrideRoom, holdingRoom, writeAgainRoom]
  for (const acts of rooms) room.route('/', acts(parts))

  room.get('/', async (context) => {
    const { stage, sort = 'newest', cursor } = context.req.query()
    if (stage !== undefined && !stages.includes(stage as Stage))
      return refuse(400, 'No such stage', `A stage is one of ${stages.join(', ')}.`)
    if (!sorts.includes(sort as Sort) || (sort === 'word' && stage !== undefined))
      return refuse(
        400,
        'No such order',
        `A list is sorted by one of ${sorts.join(', ')}; by word at all stages together.`,
      )
    const wanted = stage === undefined ? stages : [stage as Stage]
    const page = { limit: pageLength, newestFirst: sort === 'newest', ...(cursor !== undefined && { after: cursor }) }
    const shown = await (sort === 'word' ? recoveries.byNextWord(page) : recoveries.inStages(wanted, page))
    const found = await recoveries.findAll(shown.map(({ id }) => id))
    const next = shown.length === pageLength ? shown.at(-1)?.place : undefined
    return context.json({ recoveries: found.map(inShort), next })
  })

  room.get('/:id', async (context) => {
    const recovery = await recoveries.find(context.req.param('id'))
    if (recovery === undefined) return notFound('recovery')
    const [order, written, issued, entries, toDo, scorecard, others, keeper, execution] = await Promise.all([
      orders.get(recovery.order),
      letters.of(recovery.id),
      credits.of(recovery.id),
      toldOf({ timeline, credits, dataKeys }, recovery),
      tasks.ofOwner(recovery.id),
      lessons.of(recovery),
      recoveriesOfCustomer(parts, recovery.customer),
      keepers.of(recovery.id),
      executions.of(recovery.id),
    ])
    const person = await orders.personOf(order)
    const { language, timeZone } = order
    const staff = whoAsks(context)
    const currency = recovery.granted?.currency ?? order.items[0]?.price.currency ?? 'EUR'
    const owner = await ownerOf(keeper, dataKeys)
    return context.json({
      recovery: {
        ...inShort(recovery),
        remedies: remediesOf(recovery),
        trouble: recovery.trouble,
        pausedUntil: isPaused(recovery, now()) ? recovery.paused?.until : undefined,
        version: recovery.version,
        atStake: atStake(order),
      },
      order: {
        id: order.id,
        customer: order.customer,
        placedAt: order.placedAt,
        promisedAt: order.promisedAt,
        items: order.items,
      },
      customer: person === undefined ? null : { name: person.name, email: person.email, language, timeZone },
      timeline: entries,
      letters: written.map(shownLetter).sort((one, other) => one.wantedAt.localeCompare(other.wantedAt)),
      compensations: issued.map(shownCredit),
      tasks: await Promise.all(
        toDo.filter(({ state }) => state === 'open').map((task) => shownTask(task, recovery, owner, dataKeys)),
      ),
      scorecard,
      path: execution && wayOf(execution.events),
      execution: staff.signedIn ? execution?.address : undefined,
      acts: actsOf(staff, recovery, now()),
      discretion: await discretionOf(parts, recovery, currency, staff.name),
      others: others.filter(({ id }) => id !== recovery.id).map(inShort),
    })
  })

  room.post('/:id/erase', acting('erase-customer', { audit, now }), async (context) => {
    const recovery = await recoveries.find(context.req.param('id'))
    if (recovery === undefined) return notFound('recovery')
    await erase(recovery.customer)
    return context.json({ customer: recovery.customer, state: 'erased' }, 202)
  })

  room.get('/:id/letters/:key', async (context) => {
    const { id, key } = context.req.param()
    const letter = await letters.find(id, key)
    const sealed = letter && (await letters.copyOf(letter))
    const copy = sealed && (await dataKeys.unseal<Copy>(sealed))
    if (copy === undefined) return notFound('letter, or it has not been sent')
    const mailbox = ({ name, address }: Copy['from']) => `${name} <${address}>`
    return context.json({ ...copy, from: mailbox(copy.from), to: mailbox(copy.to), sentAt: letter?.sentAt })
  })

  return room
}

type Copy = {
  subject: string
  html: string
  text: string
  from: { name: string; address: string }
  to: { name: string; address: string }
}
