import { createHash } from 'node:crypto'
import type { EpochMs } from '../clock.ts'
import type { Place } from './place.ts'

export interface MessageAttribute {
  DataType: string
  StringValue?: string | undefined
  /** Base64. */
  BinaryValue?: string | undefined
}

/** A message as it lies in a queue and in the store. */
export interface Message {
  id: string
  queue: string
  body: string
  attributes: Record<string, MessageAttribute>
  sentAt: EpochMs
  /** Breaks ties between messages sent in one millisecond. */
  order: number
  visibleAt: EpochMs
  receives: number
  firstReceivedAt?: EpochMs
  /** A function of this process is working on it. */
  underWay?: true
  /** The handle of the latest receive. */
  handle?: string
  /** The ARN of the queue that gave this message up. */
  deadLetterSource?: string
}

/** A record of an SQS event as Lambda hands it to a function. */
export interface SqsRecord {
  messageId: string
  receiptHandle: string
  body: string
  attributes: Record<string, string>
  messageAttributes: Record<string, SqsRecordAttribute>
  md5OfBody: string
  md5OfMessageAttributes?: string
  eventSource: 'aws:sqs'
  eventSourceARN: string
  awsRegion: string
}

export interface SqsRecordAttribute {
  stringValue?: string
  binaryValue?: string
  stringListValues: string[]
  binaryListValues: string[]
  dataType: string
}

export function sqsRecord(message: Message, queueArn: string, place: Place): SqsRecord {
  const md5OfMessageAttributes = md5OfAttributes(message.attributes)
  return {
    messageId: message.id,
    receiptHandle: message.handle ?? '',
    body: message.body,
    attributes: systemAttributes(message, place),
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
        name,
        {
          ...(StringValue === undefined ? {} : { stringValue: StringValue }),
          ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
          stringListValues: [],
          binaryListValues: [],
          dataType: DataType,
        },
      ]),
    ),
    md5OfBody: md5(message.body),
    ...(md5OfMessageAttributes === undefined ? {} : { md5OfMessageAttributes }),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: place.region,
  }
}

/** What SQS itself knows of a message, all as text. */
export function systemAttributes(message: Message, { account }: Place): Record<string, string> {
  return {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt),
    SenderId: account,
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    ...(message.deadLetterSource === undefined ? {} : { DeadLetterQueueSourceArn: message.deadLetterSource }),
  }
}

export function md5(text: string): string {
  return createHash('md5').update(text, 'utf8').digest('hex')
}

/** SQS's digest of message attributes: each length-prefixed, sorted by name; undefined when there are none. */
export function md5OfAttributes(attributes: Record<string, MessageAttribute>): string | undefined {
  const names = Object.keys(attributes).sort()
  if (names.length === 0) return undefined
  const hash = createHash('md5')
  const add = (bytes: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    hash.update(length).update(bytes)
  }
  for (const name of names) {
    const { DataType = '', StringValue, BinaryValue } = attributes[name] ?? {}
    add(Buffer.from(name))
    add(Buffer.from(DataType))
    hash.update(Buffer.from([BinaryValue === undefined ? 1 : 2]))
    add(BinaryValue === undefined ? Buffer.from(StringValue ?? '') : Buffer.from(BinaryValue, 'base64'))
  }
  return hash.digest('hex')
}

/** How many bytes count against SQS's limit: the body and every attribute's name, type and value. */
export function messageBytes(body: string, attributes: Record<string, MessageAttribute>): number {
  const texts = Object.entries(attributes).flatMap(([name, { DataType, StringValue = '' }]) => [
    name,
    DataType,
    StringValue,
  ])
  const binary = Object.values(attributes).map(({ BinaryValue = '' }) => Buffer.from(BinaryValue, 'base64').length)
  return [body, ...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0) + binary.reduce((a, b) => a + b, 0)
}
