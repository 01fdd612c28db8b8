import { randomUUID } from 'node:crypto'
import type { EpochMs } from '../clock.ts'
import type { Change } from '../store.ts'
import type { Message, MessageAttribute } from './message.ts'

export const MESSAGES = 'messages'

/** What a sender gives. */
export interface Sent {
  body: string
  attributes?: Record<string, MessageAttribute>
  /** Instead of the queue's own delay. */
  delaySeconds?: number | undefined
}

interface Arrival {
  queue: string
  order: number
  sentAt: EpochMs
  visibleAt: EpochMs
}

/** One for all messages that have none: tens of thousands may wait. */
const none: Record<string, MessageAttribute> = {}

export function newMessage({ body, attributes = none }: Sent, arrival: Arrival): Message {
  return { id: randomUUID(), body, attributes, receives: 0, ...arrival }
}

export function written(message: Message): Change {
  return { collection: MESSAGES, key: keyOf(message), value: message }
}

export function removed(message: Message): Change {
  return { collection: MESSAGES, key: keyOf(message) }
}

function keyOf({ queue, id }: Message): string {
  return `${queue}/${id}`
}
