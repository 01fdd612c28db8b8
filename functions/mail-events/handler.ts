import type { EventBridgeEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Letters } from '../adapters/table/letters.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { named } from '../runtime/faults.ts'
import * as parts from '../runtime/parts.ts'

type Parts = { letters: Letters; tasks: Tasks; answers: Queue<AnswerMessage>; now: () => number }

/** What SES reports of a letter; the tags are ours. Addresses and headers are not read. */
const mailEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.string(),
    tags: z.object({ recovery: z.tuple([z.string()]), letter: z.tuple([z.string()]) }),
  }),
  bounce: z.optional(z.object({ bounceType: z.string() })),
})

/** The letter's key as it was before SES allowed it as a tag: `check-back-1` is `check-back#1`. */
const keyFrom = (tag: string): string => tag.replace(/-(\d+)$/, '#$1')

/** Keeps what the mail system reports of our letters; a letter that comes back brings a person. */
export const mailEvents =
  ({ letters, tasks, answers, now }: Parts) =>
  async ({ detail }: EventBridgeEvent<string, unknown>): Promise<void> => {
    const read = mailEvent.safeParse(detail)
    if (!read.success) return
    const { eventType, mail, bounce } = read.data
    const [recovery] = mail.tags.recovery
    const key = keyFrom(mail.tags.letter[0])
    await letters.seen(recovery, key, { event: eventType, at: mail.timestamp, mailId: mail.messageId })

    if (eventType === 'Send') await letters.sentAs(mail.messageId, recovery)
    const comesBack = (eventType === 'Bounce' && bounce?.bounceType !== 'Transient') || eventType === 'Complaint'
    if (!comesBack) return
    await letters.change(recovery, key, { state: 'failed', because: eventType.toLowerCase() })
    const question = toBeSeenTo('Letters to this customer come back. Please reach them another way.')
    await tasks.open({ name: 'unreachable', kind: 'letter', recovery, ...question }, now())
    await answers.send({ recovery, heard: { about: 'unreachable' } })
  }

let handle: ReturnType<typeof mailEvents> | undefined

export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  handle ??= mailEvents({ letters: parts.letters(), tasks: parts.tasks(), answers: parts.answers(), now: parts.now })
  try {
    await handle(event)
  } catch (error) {
    throw named(error)
  }
}
