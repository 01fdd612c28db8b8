import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { kindOfReply, type ReplyKind } from '#workflows/replies/kind-of-reply.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import { hearAnswer } from '../runtime/hear-answer.ts'
import { shortHash } from '../runtime/ids.ts'
import type { Reply } from './new-words.ts'

export type Joining = {
  recoveries: Recoveries
  orders: Orders
  tasks: Tasks
  timeline: Timeline
  dataKeys: DataKeys
  queue: Queue<AnswerMessage>
  now: () => number
}

/**
 * Takes a customer's reply as what it is: an answer to the check-back, the end of these letters, or words that a
 * person reads and answers. Until they have, no other letter leaves.
 */
export async function joinRecovery(parts: Joining, id: string, mail: string, { from, words }: Reply): Promise<void> {
  const { recoveries, orders, tasks, timeline, dataKeys, now } = parts
  const recovery = await recoveries.get(id)
  const person = await orders.personOf(await orders.get(recovery.order))
  if (person === undefined) return
  const isTheirs = from.toLowerCase() === person.email.toLowerCase()
  const kind = isTheirs ? kindOfReply(words) : 'words'
  await timeline.note(id, `reply#${mail}`, {
    at: new Date(now()).toISOString(),
    what: 'answered',
    text: isTheirs ? `The customer replies: ${inWords[kind]}.` : 'Somebody replies from another address.',
    by: isTheirs ? 'the customer' : 'somebody',
    facts: { reply: isTheirs ? kind : 'of-another' },
    channel: 'email',
    sealed: await dataKeys.seal(recovery.customer, words),
  })
  const says = saidBy(kind, recovery)
  if (kind === 'stop') await recoveries.change(id, { stopped: true })
  else if (says !== undefined)
    await hearAnswer(parts)(recovery, { says, round: recovery.round, comment: '', channel: 'email' })
  else {
    const name = `reply~${shortHash(mail)}` as const
    const question = toBeSeenTo(`The customer has written: ${inWords[kind]}. The timeline has it. Please answer them.`)
    const task = { name, kind: 'call' as const, recovery: id, order: recovery.order, ...question }
    const { state } = await tasks.open(task, now())
    if (state === 'open') await recoveries.change(id, { listening: name })
  }
}

/** Which answer to the check-back a reply gives; before there is anything to be happy with, a person reads it. */
function saidBy(kind: ReplyKind, { remedy, stage, closedAt }: Recovery): 'happy' | 'unhappy' | undefined {
  if (remedy?.state !== 'confirmed' || closedAt !== undefined) return undefined
  if (kind === 'unhappy') return 'unhappy'
  return kind === 'happy' && (stage === 'check-back' || stage === 'remind-once') ? 'happy' : undefined
}

const inWords: Record<ReplyKind, string> = {
  happy: 'all is well',
  unhappy: 'it is not right',
  address: 'another address',
  stop: 'no more letters',
  words: 'something to be read',
}
