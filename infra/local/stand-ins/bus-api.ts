import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { AwsError } from '../wire/aws-error.ts'
import { operation, type Service, serviceOf } from '../wire/service.ts'
import type { BusEvent, NewEvent } from './bus-event.ts'

export interface BusApiOptions {
  put(entries: { bus: string; event: NewEvent }[]): Promise<BusEvent[]>
  /** The name of the bus that a name or an ARN means. */
  nameOf(nameOrArn: string | undefined): string
}

const Entry = z.object({
  Source: z.string().optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  Resources: z.array(z.string()).optional(),
  /** Seconds since the Unix epoch. */
  Time: z.number().optional(),
  EventBusName: z.string().optional(),
})
type Entry = z.infer<typeof Entry>

/** EventBridge takes 256 KB in one call, all entries together. */
const LARGEST_REQUEST_BYTES = 262_144

/** EventBridge's PutEvents: each entry is accepted or refused on its own. */
export function busApi({ put, nameOf }: BusApiOptions): Service {
  return serviceOf('AWSEvents', {
    PutEvents: operation(z.object({ Entries: z.array(Entry).min(1).max(10) }), async ({ Entries }) => {
      if (Entries.reduce((sum, entry) => sum + entryBytes(entry), 0) > LARGEST_REQUEST_BYTES) {
        throw new AwsError('ValidationException', 'Total size of the entries in the request is over the limit.')
      }
      const read = Entries.map((entry) => ({ bus: nameOf(entry.EventBusName), ...newEventOf(entry) }))
      const accepted = read.flatMap(({ bus, event }) => (event === undefined ? [] : [{ bus, event }]))
      const events = await put(accepted)
      const ids = events.map(({ id }) => id)
      return {
        FailedEntryCount: read.length - accepted.length,
        Entries: read.map(({ refusal }) => refusal ?? { EventId: ids.shift() ?? randomUUID() }),
      }
    }),
  })
}

interface Refusal {
  ErrorCode: string
  ErrorMessage: string
}

function newEventOf(entry: Entry): { event?: NewEvent; refusal?: Refusal } {
  const { Source = '', DetailType = '', Detail = '', Resources = [], Time } = entry
  const missing = Object.entries({ Source, DetailType, Detail }).find(([, value]) => value === '')?.[0]
  if (missing !== undefined) {
    return refused('InvalidArgument', `Parameter ${missing} is not valid. Reason: ${missing} is a required argument.`)
  }
  if (Source.startsWith('aws.')) return refused('NotAuthorizedForSourceException', 'Not authorized for the source.')
  const detail = parsed(Detail)
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) {
    return refused('MalformedDetail', 'Detail is malformed.')
  }
  const at = Time === undefined ? {} : { at: Time * 1000 }
  return { event: { source: Source, detailType: DetailType, detail, resources: Resources, ...at } }
}

function refused(ErrorCode: string, ErrorMessage: string): { refusal: Refusal } {
  return { refusal: { ErrorCode, ErrorMessage } }
}

/** PutEvents processes JSON nested up to 1,100 levels. */
const DEEPEST = 1100

function parsed(text: string): unknown {
  let depth = 0
  for (const [bracket] of text.matchAll(/"(?:\\.|[^"\\])*"|[[{\]}]/gs)) {
    if (bracket === '{' || bracket === '[') depth++
    if (bracket === '}' || bracket === ']') depth--
    if (depth > DEEPEST) return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** As EventBridge counts: the texts, and 14 bytes for a time. */
function entryBytes({ Source = '', DetailType = '', Detail = '', Resources = [], Time }: Entry): number {
  const texts = [Source, DetailType, Detail, ...Resources]
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), Time === undefined ? 0 : 14)
}
