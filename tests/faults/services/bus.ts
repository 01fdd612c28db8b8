import { matches } from '#infra/local/stand-ins/pattern.ts'
import { targetInput } from '#infra/local/stand-ins/target-input.ts'
import type { Wiring } from '../world/wiring.ts'
import { operationsOf, type Service } from './service.ts'

export type BusEvent = { id: string; source: string; 'detail-type': string; time: string; detail: unknown }

/** EventBridge in memory: rules call functions, and the systems outside listen. */
export type Bus = Service & {
  put(bus: string, event: Omit<BusEvent, 'id' | 'time'> & { id?: string }): void
  listen(detailType: string, listener: (event: BusEvent) => void): void
  /** What we said on the shop's bus, in order. */
  ours: BusEvent[]
}

type Targets = { call: (name: string, payload: unknown) => void; send: (queueArn: string, body: string) => void }

export function openBus(wiring: Wiring, now: () => number, { call, send }: Targets): Bus {
  const listeners: { detailType: string; listener: (event: BusEvent) => void }[] = []
  const ours: BusEvent[] = []
  let count = 0

  function put(bus: string, given: Omit<BusEvent, 'id' | 'time'> & { id?: string }): string {
    const id = given.id ?? `event-${++count}`
    const event = { ...given, id, time: `${new Date(now()).toISOString().slice(0, 19)}Z` }
    if (event.source === 'amends') ours.push(event)
    for (const { to, ...rule } of wiring.rules) {
      if (rule.bus !== bus || !matches(rule.pattern, event)) continue
      if ('function' in to) call(to.function, event)
      else send(to.queueArn, targetInput(to.told, event, { name: '', arn: '' }))
    }
    for (const { detailType, listener } of listeners) if (event['detail-type'] === detailType) listener(event)
    return id
  }

  return {
    ...operationsOf({
      PutEvents: ({ Entries }: { Entries: Record<'EventBusName' | 'Source' | 'DetailType' | 'Detail', string>[] }) => ({
        FailedEntryCount: 0,
        Entries: Entries.map(({ EventBusName, Source, DetailType, Detail }) => ({
          EventId: put(EventBusName, { source: Source, 'detail-type': DetailType, detail: JSON.parse(Detail) }),
        })),
      }),
    }),
    put: (bus, event) => void put(bus, event),
    listen: (detailType, listener) => void listeners.push({ detailType, listener }),
    ours,
  }
}
