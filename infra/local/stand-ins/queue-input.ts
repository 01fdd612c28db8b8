import * as z from 'zod'
import { AwsError } from '../wire/aws-error.ts'
import { type MessageAttribute, messageBytes } from './message.ts'
import type { Queue } from './queue.ts'
import { handleOwner } from './receipt-handle.ts'
import type { Sent } from './stored-message.ts'

/** What a queue takes unless it is told otherwise: 256 KiB, the body and all attributes together. */
export const LARGEST_MESSAGE_BYTES = 262_144

/** SQS hides a message for 12 hours at most. */
export const LONGEST_VISIBILITY_SECONDS = 43_200

export const MessageInput = z.object({
  MessageBody: z.string().optional(),
  DelaySeconds: z.number().optional(),
  MessageAttributes: z
    .record(
      z.string(),
      z.object({ DataType: z.string(), StringValue: z.string().optional(), BinaryValue: z.string().optional() }),
    )
    .optional(),
})

/** A message to send, and how much of the limit it takes. */
export interface Entry extends Sent {
  attributes: Record<string, MessageAttribute>
  bytes: number
}

/** @throws InvalidParameterValue, InvalidMessageContents or MissingParameter, as SQS would. */
export function entryOf({ MessageBody, DelaySeconds, MessageAttributes = {} }: z.infer<typeof MessageInput>): Entry {
  if (MessageBody === undefined || MessageBody === '') {
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.')
  }
  if (FORBIDDEN.test(MessageBody)) {
    throw new AwsError('InvalidMessageContents', 'The message contains characters outside the allowed set.')
  }
  const bytes = messageBytes(MessageBody, MessageAttributes)
  if (bytes > LARGEST_MESSAGE_BYTES) {
    const reason = `Message must be shorter than ${LARGEST_MESSAGE_BYTES} bytes.`
    throw invalidParameter(`One or more parameters are invalid. Reason: ${reason}`)
  }
  const delaySeconds = DelaySeconds === undefined ? undefined : inRange('DelaySeconds', DelaySeconds, 0, 900)
  return { body: MessageBody, attributes: MessageAttributes, delaySeconds, bytes }
}

/** Characters that XML 1.0 has no place for, which SQS refuses. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

export function inRange(parameter: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  const reason = `Reason: Must be between ${least} and ${most}, if provided.`
  throw invalidParameter(`Value ${value} for parameter ${parameter} is invalid. ${reason}`)
}

/** The message that a handle names. @throws ReceiptHandleIsInvalid for what is no handle of this queue. */
export function ownerOf(handle: string, queue: Queue): string {
  const owner = handleOwner(handle, queue.name)
  if (owner !== undefined) return owner
  const message = `The input receipt handle "${handle.slice(0, 100)}" is not a valid receipt handle.`
  throw new AwsError('ReceiptHandleIsInvalid', message)
}

interface Failed {
  Id: string
  Code: string
  Message: string
  SenderFault: true
}

/**
 * Splits a batch into what may go on and what failed on its own.
 * @throws for what SQS refuses as a whole: an empty or too long batch, ids that are malformed or repeated
 */
export function sifted<E extends { Id: string }, T>(
  entries: E[],
  read: (entry: E) => T,
): { good: [id: string, T][]; failed: Failed[] } {
  if (entries.length === 0) throw batchFault('EmptyBatchRequest', 'There should be at least one entry in the request.')
  if (entries.length > 10) {
    const message = `Maximum number of entries per request are 10. You have sent ${entries.length}.`
    throw batchFault('TooManyEntriesInBatchRequest', message)
  }
  const odd = entries.find(({ Id }) => !/^[\w-]{1,80}$/.test(Id))
  if (odd !== undefined) {
    const allowed = 'A batch entry id can only contain alphanumeric characters, hyphens and underscores; at most 80.'
    throw batchFault('InvalidBatchEntryId', allowed)
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw batchFault('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.')
  }
  const good: [string, T][] = []
  const failed: Failed[] = []
  for (const entry of entries) {
    try {
      good.push([entry.Id, read(entry)])
    } catch (fault) {
      if (!(fault instanceof AwsError)) throw fault
      failed.push({ Id: entry.Id, Code: fault.name, Message: fault.message, SenderFault: true })
    }
  }
  return { good, failed }
}

/** @throws BatchRequestTooLong when a batch as a whole is larger than one message may be. */
export function assertFits(entries: Entry[]): void {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (bytes <= LARGEST_MESSAGE_BYTES) return
  const message = `Batch requests cannot be longer than ${LARGEST_MESSAGE_BYTES} bytes. You have sent ${bytes} bytes.`
  throw batchFault('BatchRequestTooLong', message)
}

function batchFault(name: string, message: string): AwsError {
  return new AwsError(name, message, { queryCode: `AWS.SimpleQueueService.${name}` })
}

function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterValue', message)
}
