import { randomUUID } from 'node:crypto'
import type { EpochMs } from '../clock.ts'
import type { Place } from './place.ts'

/** An event in the very shape EventBridge delivers it in. */
export interface BusEvent {
  version: '0'
  id: string
  'detail-type': string
  source: string
  account: string
  /** To the second, in UTC. */
  time: string
  region: string
  resources: string[]
  detail: unknown
}

/** What a sender says of an event; the bus adds the rest. */
export interface NewEvent {
  source: string
  detailType: string
  detail: unknown
  resources?: string[]
  at?: EpochMs
}

export function busEvent(event: NewEvent, now: EpochMs, { account, region }: Place): BusEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': event.detailType,
    source: event.source,
    account,
    time: `${new Date(event.at ?? now).toISOString().slice(0, 19)}Z`,
    region,
    resources: event.resources ?? [],
    detail: event.detail,
  }
}
