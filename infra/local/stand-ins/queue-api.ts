import * as z from 'zod'
import type { Clock, EpochMs } from '../clock.ts'
import { AwsError } from '../wire/aws-error.ts'
import { operation, type Request, type Service, serviceOf } from '../wire/service.ts'
import type { Message } from './message.ts'
import type { Place } from './place.ts'
import type { Queue } from './queue.ts'
import { only, queueAttributes, received, sent } from './queue-answers.ts'
import {
  assertFits,
  entryOf,
  inRange,
  LONGEST_VISIBILITY_SECONDS,
  MessageInput,
  ownerOf,
  sifted,
} from './queue-input.ts'

export interface QueueApiOptions {
  clock: Clock
  place: Place
  urlOf(name: string): string
  /** @throws QueueDoesNotExist */
  queueNamed(name: string | undefined): Queue
}

const OnQueue = z.object({ QueueUrl: z.string() })
const OnMessage = OnQueue.extend({ ReceiptHandle: z.string() })
const Names = z.array(z.string()).default([])

/** SQS's operations on the queues of this machine. */
export function queueApi({ clock, place, urlOf, queueNamed }: QueueApiOptions): Service {
  const queueAt = ({ QueueUrl }: { QueueUrl: string }) => queueNamed(QueueUrl.split('/').at(-1))

  return serviceOf('AmazonSQS', {
    GetQueueUrl: operation(z.object({ QueueName: z.string() }), async ({ QueueName }) => ({
      QueueUrl: urlOf(queueNamed(QueueName).name),
    })),

    SendMessage: operation(OnQueue.extend(MessageInput.shape), async (input) => {
      const [message] = await queueAt(input).send([entryOf(input)])
      return sent(message as Message)
    }),

    SendMessageBatch: operation(
      OnQueue.extend({ Entries: z.array(MessageInput.extend({ Id: z.string() })).default([]) }),
      async (input) => {
        const queue = queueAt(input)
        const { good, failed } = sifted(input.Entries, entryOf)
        assertFits(good.map(([, entry]) => entry))
        const messages = await queue.send(good.map(([, entry]) => entry))
        return {
          Successful: messages.map((message, index) => ({ Id: good[index]?.[0], ...sent(message) })),
          Failed: failed,
        }
      },
    ),

    ReceiveMessage: operation(
      OnQueue.extend({
        MaxNumberOfMessages: z.number().default(1),
        VisibilityTimeout: z.number().optional(),
        WaitTimeSeconds: z.number().default(0),
        AttributeNames: Names,
        MessageSystemAttributeNames: Names,
        MessageAttributeNames: Names,
      }),
      async (input, request) => {
        const queue = queueAt(input)
        const count = inRange('MaxNumberOfMessages', input.MaxNumberOfMessages, 1, 10)
        const until = clock.now() + inRange('WaitTimeSeconds', input.WaitTimeSeconds, 0, 20) * 1000
        const hidden = input.VisibilityTimeout ?? queue.settings.visibilityTimeoutSeconds
        const visibility = inRange('VisibilityTimeout', hidden, 0, LONGEST_VISIBILITY_SECONDS)
        const messages = await taken(queue, { count, visibility, until, clock, request })
        const system = [...input.AttributeNames, ...input.MessageSystemAttributeNames]
        const asked = { system, own: input.MessageAttributeNames }
        return messages.length === 0 ? {} : { Messages: messages.map((message) => received(message, asked, place)) }
      },
    ),

    DeleteMessage: operation(OnMessage, async (input) => {
      const queue = queueAt(input)
      await queue.delete(ownerOf(input.ReceiptHandle, queue), input.ReceiptHandle)
    }),

    DeleteMessageBatch: operation(
      OnQueue.extend({ Entries: z.array(z.object({ Id: z.string(), ReceiptHandle: z.string() })).default([]) }),
      async (input) => {
        const queue = queueAt(input)
        const { good, failed } = sifted(input.Entries, ({ ReceiptHandle: handle }) => ({
          handle,
          owner: ownerOf(handle, queue),
        }))
        await Promise.all(good.map(([, { owner, handle }]) => queue.delete(owner, handle)))
        return { Successful: good.map(([Id]) => ({ Id })), Failed: failed }
      },
    ),

    ChangeMessageVisibility: operation(OnMessage.extend({ VisibilityTimeout: z.number() }), async (input) => {
      const queue = queueAt(input)
      const seconds = inRange('VisibilityTimeout', input.VisibilityTimeout, 0, LONGEST_VISIBILITY_SECONDS)
      const inFlight = await queue.changeVisibility(ownerOf(input.ReceiptHandle, queue), input.ReceiptHandle, seconds)
      if (inFlight) return
      const queryCode = 'AWS.SimpleQueueService.MessageNotInflight'
      throw new AwsError('MessageNotInflight', 'The specified message is not in flight.', { queryCode })
    }),

    GetQueueAttributes: operation(OnQueue.extend({ AttributeNames: Names }), async (input) => {
      const known = queueAttributes(queueAt(input))
      const strange = input.AttributeNames.find(
        (name) => !['All', 'RedrivePolicy', ...Object.keys(known)].includes(name),
      )
      if (strange !== undefined) throw new AwsError('InvalidAttributeName', `Unknown Attribute ${strange}.`)
      return { Attributes: input.AttributeNames.includes('All') ? known : only(known, input.AttributeNames) }
    }),

    PurgeQueue: operation(OnQueue, async (input) => queueAt(input).purge()),
  })
}

interface Taking {
  count: number
  visibility: number
  until: EpochMs
  clock: Clock
  request: Request
}

/** What can be received by `until`: a long poll, which lets time pass while it waits. */
async function taken(queue: Queue, { count, visibility, until, clock, request }: Taking): Promise<Message[]> {
  for (;;) {
    const messages = await queue.take(count, visibility)
    if (messages.length > 0 || clock.now() >= until || request.gone.aborted) return messages
    await request.idle(somethingVisible(queue, clock, until, request.gone))
  }
}

function somethingVisible(queue: Queue, clock: Clock, until: EpochMs, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ends = [queue.onVisible(done), clock.at(until, done)]
    gone.addEventListener('abort', done)
    function done() {
      for (const end of ends) end()
      gone.removeEventListener('abort', done)
      resolve()
    }
    // A message may have come between the last look and now.
    if (queue.visible > 0) done()
  })
}
