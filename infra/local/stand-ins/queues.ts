import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import { AwsError } from '../wire/aws-error.ts'
import type { Service } from '../wire/service.ts'
import type { Message, SqsRecord } from './message.ts'
import { arnOf, HERE, type Place } from './place.ts'
import { Queue, type QueueSettings } from './queue.ts'
import { queueApi } from './queue-api.ts'
import { type Consuming, consumeQueue } from './queue-consumer.ts'
import { MESSAGES } from './stored-message.ts'

export interface QueuesOptions {
  clock: Clock
  store: Store
  /** The wire's URL, asked for when a queue is created: a queue's URL is where its clients then send to. */
  endpoint: () => string
  place?: Place
}

export interface Queues {
  service: Service
  /** Creates a queue, or gives an existing one these settings; its messages of an earlier start are there again. */
  create(name: string, settings?: Partial<QueueSettings>): Promise<{ url: string; arn: string }>
  /** Puts a message on a queue from inside this machine; it is on the disk when this answers. */
  send(arn: string, body: string, stringAttributes?: Record<string, string>): Promise<{ messageId: string }>
  /** Hands messages to `handler` as Lambda's event source mapping does; the answered function stops it. */
  consume(arn: string, consuming: Consuming, handler: BatchHandler): () => Promise<void>
  close(): Promise<void>
}

/** Answers which messages failed; those become visible again when their visibility timeout has passed. */
export type BatchHandler = (records: SqsRecord[]) => Promise<{ failedMessageIds: string[] } | 'all-failed'>

/** SQS's own defaults. */
const DEFAULTS: QueueSettings = { delaySeconds: 0, visibilityTimeoutSeconds: 30, retentionSeconds: 4 * 24 * 3600 }

/** Opens the stand-in for SQS: standard queues, durable, with delays and visibility in the clock's time. */
export async function openQueues({ clock, store, endpoint, place = HERE }: QueuesOptions): Promise<Queues> {
  const queues = new Map<string, Queue>()
  const stops = new Set<() => Promise<void>>()
  const stored = (await store.entries<Message>(MESSAGES)).map(([, message]) => message)
  const urlOf = (name: string) => `${endpoint()}/${place.account}/${name}`

  function queueNamed(name: string | undefined): Queue {
    const queue = queues.get(name ?? '')
    if (queue !== undefined) return queue
    const queryCode = 'AWS.SimpleQueueService.NonExistentQueue'
    throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.', { queryCode })
  }
  const queueAt = (arn: string) => queueNamed(arn.split(':').at(-1))

  return {
    service: queueApi({ clock, place, urlOf, queueNamed }),

    async create(name, given = {}) {
      const settings = { ...DEFAULTS, ...given }
      const existing = queues.get(name)
      if (existing !== undefined) existing.settings = settings
      else {
        const deadLetters = () => queues.get(queue.settings.deadLetterQueueName ?? '')
        const queue = new Queue({ name, arn: arnOf('sqs', name, place), settings, clock, store, deadLetters })
        queue.restore(stored.filter((message) => message.queue === name))
        queues.set(name, queue)
      }
      return { url: urlOf(name), arn: arnOf('sqs', name, place) }
    },

    async send(arn, body, stringAttributes = {}) {
      const entries = Object.entries(stringAttributes)
      const attributes = Object.fromEntries(
        entries.map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
      )
      const [message] = await queueAt(arn).send([{ body, attributes }])
      return { messageId: message?.id ?? '' }
    },

    consume(arn, consuming, handler) {
      const stop = consumeQueue(queueAt(arn), { clock, place, ...consuming }, handler)
      stops.add(stop)
      return () => {
        stops.delete(stop)
        return stop()
      }
    },

    async close() {
      await Promise.all([...stops].map((stop) => stop()))
      for (const queue of queues.values()) queue.close()
    },
  }
}
