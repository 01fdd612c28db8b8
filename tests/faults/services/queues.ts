import type { Wiring } from '../world/wiring.ts'
import { operationsOf, type Service } from './service.ts'

export type Message = { id: string; body: string; visibleAt: number; receives: number }

/** What became of a batch: the messages that failed, or all of them. */
type Consumed = { failed: string[] } | 'all-failed'
export type Consume = (queueArn: string, messages: Message[]) => Promise<Consumed>

type Time = { now(): number; at(due: number, run: () => void): () => void }

/** SQS in memory, and Lambda's pollers behind it: delays, redelivery after the visibility timeout, dead letters. */
export type Queues = Service & {
  send(queueArn: string, body: string, delaySeconds?: number): void
  waiting(queueArn: string): Message[]
  /** Everything that was ever sent, by queue. */
  sent: { queue: string; body: string }[]
}

export function openQueues(wiring: Wiring, time: Time, consume: Consume): Queues {
  const sent: Queues['sent'] = []
  let count = 0
  const queues = wiring.queues.map((settings) => ({
    ...settings,
    messages: [] as Message[],
    consumer: wiring.consumers.find(({ queueArn }) => queueArn === settings.arn),
  }))
  type Queue = (typeof queues)[number]
  const byArn = new Map(queues.map((queue) => [queue.arn, queue]))
  const byUrl = new Map(queues.map((queue) => [queue.url, queue]))
  const found = (queue: Queue | undefined, name: string): Queue => {
    if (queue === undefined) throw new Error(`there is no queue ${name}`)
    return queue
  }

  function add(queue: Queue, message: Message): void {
    queue.messages.push(message)
    if (queue.consumer !== undefined) time.at(message.visibleAt, () => pump(queue))
  }

  function pump(queue: Queue): void {
    const now = time.now()
    const visible = queue.messages.filter((message) => message.visibleAt <= now)
    const { mostReceives = Number.POSITIVE_INFINITY, dead, consumer } = queue
    for (const message of visible.filter(({ receives }) => receives >= mostReceives)) {
      remove(queue, message)
      add(found(byArn.get(dead ?? ''), dead ?? ''), { ...message, visibleAt: now, receives: 0 })
    }
    const batch = visible.filter(({ receives }) => receives < mostReceives).slice(0, consumer?.batchSize)
    if (batch.length === 0) return
    for (const message of batch) {
      message.receives++
      message.visibleAt = now + queue.visibilityMs
    }
    void consume(queue.arn, batch).then((outcome) => {
      for (const message of batch) {
        if (outcome !== 'all-failed' && !outcome.failed.includes(message.id)) remove(queue, message)
        else time.at(message.visibleAt, () => pump(queue))
      }
      pump(queue)
    })
  }

  const remove = (queue: Queue, message: Message): void => {
    queue.messages = queue.messages.filter((one) => one !== message)
  }

  function send(queue: Queue, body: string, delaySeconds = 0): string {
    const id = `message-${++count}`
    sent.push({ queue: queue.name, body })
    add(queue, { id, body, visibleAt: time.now() + delaySeconds * 1000, receives: 0 })
    return id
  }

  const countsOf = ({ messages }: Queue) => {
    const ahead = messages.filter(({ visibleAt }) => visibleAt > time.now())
    const delayed = ahead.filter(({ receives }) => receives === 0).length
    return {
      ApproximateNumberOfMessages: String(messages.length - ahead.length),
      ApproximateNumberOfMessagesDelayed: String(delayed),
      ApproximateNumberOfMessagesNotVisible: String(ahead.length - delayed),
    }
  }

  return {
    ...operationsOf({
      SendMessage: ({ QueueUrl, MessageBody, DelaySeconds }) => ({
        MessageId: send(found(byUrl.get(QueueUrl), QueueUrl), MessageBody, DelaySeconds),
      }),
      GetQueueAttributes: ({ QueueUrl }) => ({ Attributes: countsOf(found(byUrl.get(QueueUrl), QueueUrl)) }),
    }),
    send: (queueArn, body, delaySeconds) => void send(found(byArn.get(queueArn), queueArn), body, delaySeconds),
    waiting: (queueArn) => found(byArn.get(queueArn), queueArn).messages,
    sent,
  }
}
