import type { EventBridgeEvent, SQSEvent } from 'aws-lambda'
import { recoveryOfExecution, restarted } from '#workflows/recovery/again.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Letters } from '../adapters/table/letters.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { named } from '../runtime/faults.ts'
import { shortHash } from '../runtime/ids.ts'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'
import { queueConsumer } from '../runtime/queue-consumer.ts'

type Parts = { letters: Letters; receipts: Receipts; tasks: Tasks; now: () => number }

/** What fell out of the process: a queue's message, a function call, or an event, each tried again and again. */
type DeadLetter = {
  receipt?: string
  recovery?: string
  key?: string
  requestPayload?: DeadLetter
  /** What came due of an order. */
  due?: string
  order?: string
  id?: string
  'detail-type'?: string
  detail?: unknown
  Records?: { ses: { mail: { messageId: string } } }[]
}

const executionChanged = 'Step Functions Execution Status Change'

type Ended = EventBridgeEvent<typeof executionChanged, { name: string; status: string; error?: string | null }>

/** What SES reports of a letter of ours. */
type MailReport = { mail?: { tags?: { recovery?: string[] } } }

/** Nothing ends in silence: whatever fell out of the process becomes a person's task. */
export const raiseTask = ({ letters, receipts, tasks, now }: Parts) => ({
  async ofExecution({ name, status, error }: Ended['detail']): Promise<void> {
    if (error === restarted) return
    const question = toBeSeenTo(
      `This recovery ended as ${status} and does not go on by itself. Please settle it with the customer.`,
    )
    await tasks.open(
      {
        name: `ended-badly~${status.toLowerCase()}`,
        kind: 'ended-badly',
        recovery: recoveryOfExecution(name),
        ...question,
      },
      now(),
    )
  },

  async ofDeadLetter(dead: DeadLetter): Promise<void> {
    if (dead.requestPayload !== undefined) return this.ofDeadLetter(dead.requestPayload)
    if (dead['detail-type'] !== undefined) return this.ofEvent(dead)
    const { recovery, receipt, key, Records } = dead
    for (const { ses } of Records ?? []) await this.ofMail(ses.mail.messageId)
    if (Records !== undefined) return
    if (recovery !== undefined && key !== undefined) {
      // A second message for a letter that has left, or was not wanted any more, is nobody's task.
      if ((await letters.find(recovery, key))?.state !== 'wanted') return
      await letters.change(recovery, key, { state: 'failed', because: 'it failed again and again' })
      const question = toBeSeenTo(`The letter “${key}” could not be sent. Please tell the customer another way.`)
      await tasks.open({ name: `letter~${key}`, kind: 'letter', recovery, ...question }, now())
      return
    }
    if (recovery !== undefined) {
      const question = toBeSeenTo('News for this recovery could not be handed on. Please look where it stands.')
      const name = `dead-letter~${shortHash(JSON.stringify(dead))}` as const
      await tasks.open({ name, kind: 'ended-badly', recovery, ...question }, now())
      return
    }
    if (dead.due !== undefined && dead.order !== undefined) {
      const question = toBeSeenTo(
        'What came due for this order could not be seen to. Please look whether it has arrived.',
      )
      const owner = { receipt: `e_${shortHash('due', JSON.stringify(dead))}`, order: dead.order }
      await tasks.open({ name: `dead-letter~${dead.due}`, kind: 'ended-badly', ...owner, ...question }, now())
      return
    }
    if (receipt === undefined) throw new Error('a dead letter names neither a recovery nor a receipt')
    const acceptedAt = new Date(now()).toISOString()
    await receipts.become(receipt, 'quarantined', { because: 'it failed again and again', acceptedAt })
    const question = toBeSeenTo('An accepted event could not be worked on. Please look at it and send it again.')
    await tasks.open({ name: 'quarantine', kind: 'quarantine', receipt, ...question }, now())
    measure({ EventSetAside: 1 })
  },

  async ofMail(id: string): Promise<void> {
    const question = toBeSeenTo(`A customer's mail could not be read. Please read it: received/${id}.`)
    await tasks.open({ name: 'mail', kind: 'letter', receipt: `e_${shortHash('mail', id)}`, ...question }, now())
  },

  async ofEvent({ id = '', detail, ...event }: DeadLetter): Promise<void> {
    if (event['detail-type'] === executionChanged) return this.ofExecution(detail as Ended['detail'])
    const recovery = (detail as MailReport | undefined)?.mail?.tags?.recovery?.[0]
    if (recovery !== undefined) {
      const question = toBeSeenTo('What became of a letter could not be noted. Please make sure that it has arrived.')
      await tasks.open({ name: `mail-report~${shortHash(id)}`, kind: 'letter', recovery, ...question }, now())
      return
    }
    const question = toBeSeenTo(`The event ${id} on the bus could not be taken. Please have it sent again.`)
    await tasks.open(
      { name: 'quarantine', kind: 'quarantine', receipt: `e_${shortHash('bus', id)}`, ...question },
      now(),
    )
  },
})

let raise: ReturnType<typeof raiseTask> | undefined
const open = () =>
  (raise ??= raiseTask({ letters: parts.letters(), receipts: parts.receipts(), tasks: parts.tasks(), now: parts.now }))

const deadLetters = queueConsumer<DeadLetter>(() => (dead) => open().ofDeadLetter(dead))

export const handler = async (event: Ended | SQSEvent): Promise<unknown> => {
  if ('Records' in event) return deadLetters(event)
  try {
    return await open().ofExecution(event.detail)
  } catch (error) {
    throw named(error)
  }
}
