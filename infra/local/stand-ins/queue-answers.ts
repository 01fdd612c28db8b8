import { type Message, md5, md5OfAttributes, systemAttributes } from './message.ts'
import type { Place } from './place.ts'
import type { Queue } from './queue.ts'
import { LARGEST_MESSAGE_BYTES } from './queue-input.ts'

/** What SendMessage answers; clients check the digests. */
export function sent({ id, body, attributes }: Message) {
  return { MessageId: id, MD5OfMessageBody: md5(body), MD5OfMessageAttributes: md5OfAttributes(attributes) }
}

/** A message as ReceiveMessage answers it, with those of its attributes that were asked for. */
export function received(message: Message, asked: { system: string[]; own: string[] }, place: Place) {
  const known = systemAttributes(message, place)
  const attributes = asked.system.includes('All') ? known : only(known, asked.system)
  const names = Object.keys(message.attributes).filter((name) => asked.own.some((pattern) => asksFor(pattern, name)))
  const own = only(message.attributes, names)
  return {
    MessageId: message.id,
    ReceiptHandle: message.handle,
    Body: message.body,
    MD5OfBody: md5(message.body),
    ...(Object.keys(attributes).length === 0 ? {} : { Attributes: attributes }),
    ...(names.length === 0 ? {} : { MessageAttributes: own, MD5OfMessageAttributes: md5OfAttributes(own) }),
  }
}

function asksFor(pattern: string, name: string): boolean {
  if (pattern === 'All') return true
  return pattern.endsWith('.*') ? name.startsWith(pattern.slice(0, -2)) : pattern === name
}

export function only<T>(known: Record<string, T>, names: string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)))
}

/** Every attribute SQS has of a queue, all as text. */
export function queueAttributes(queue: Queue): Record<string, string> {
  const { settings } = queue
  const { visible, delayed, inFlight } = queue.count()
  const createdAt = String(Math.floor(queue.createdAt / 1000))
  const redrive = queue.redrivePolicy()
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    CreatedTimestamp: createdAt,
    LastModifiedTimestamp: createdAt,
    DelaySeconds: String(settings.delaySeconds),
    VisibilityTimeout: String(settings.visibilityTimeoutSeconds),
    MessageRetentionPeriod: String(settings.retentionSeconds),
    MaximumMessageSize: String(LARGEST_MESSAGE_BYTES),
    ReceiveMessageWaitTimeSeconds: '0',
    ...(redrive === undefined ? {} : { RedrivePolicy: JSON.stringify(redrive) }),
  }
}
