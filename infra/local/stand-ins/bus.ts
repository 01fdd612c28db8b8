import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import { AwsError } from '../wire/aws-error.ts'
import type { Service } from '../wire/service.ts'
import { busApi } from './bus-api.ts'
import { type BusEvent, busEvent, type NewEvent } from './bus-event.ts'
import { type Deliver, type Delivery, openDeliveries } from './deliveries.ts'
import { assertPattern, matches, type Pattern } from './pattern.ts'
import { arnOf, HERE, type Place } from './place.ts'
import { type TargetInput, targetInput } from './target-input.ts'

export interface Target extends TargetInput {
  id: string
  arn: string
  deadLetterArn?: string | undefined
  maximumRetryAttempts?: number | undefined
  maximumEventAgeSeconds?: number | undefined
}

export interface RuleSettings {
  /** A name or an ARN; without it the rule is on the default bus. */
  eventBusName?: string
  eventPattern: Pattern
  targets: Target[]
}

export interface BusOptions {
  clock: Clock
  store: Store
  deliver: Deliver
  place?: Place
}

export interface Bus {
  service: Service
  createBus(name: string): { name: string; arn: string }
  /** Adds a rule, or gives the one of this name on this bus other settings. @throws InvalidEventPatternException */
  putRule(name: string, settings: RuleSettings): { arn: string }
  /** Calls `handler` in this process with each event that matches; nothing is retried or kept. */
  subscribe(busName: string, pattern: Pattern, handler: (event: BusEvent) => void | Promise<void>): () => void
  /** Puts an event on the default bus, as AWS's own services do; answers once its deliveries are on the disk. */
  publish(event: NewEvent): Promise<BusEvent>
  /** Takes up the deliveries that an earlier start left; call it once the targets exist. */
  resume(): Promise<void>
  close(): Promise<void>
}

interface Subscription {
  bus: string
  pattern: Pattern
  handler: (event: BusEvent) => void | Promise<void>
}

/** Opens the stand-in for EventBridge: buses and rules in memory, since the template states them; deliveries durable. */
export async function openBus({ clock, store, deliver, place = HERE }: BusOptions): Promise<Bus> {
  const buses = new Set(['default'])
  const rules = new Map<string, RuleSettings & { name: string; arn: string; bus: string }>()
  const subscriptions = new Set<Subscription>()
  const deliveries = await openDeliveries({ clock, store, deliver, collection: 'bus-deliveries' })

  const nameOf = (nameOrArn: string | undefined) => (nameOrArn ?? 'default').split(/event-bus\//).at(-1) ?? ''

  function deliveriesOf(bus: string, event: BusEvent): Delivery[] {
    const matching = [...rules.values()].filter((rule) => rule.bus === bus && matches(rule.eventPattern, event))
    return matching.flatMap((rule) =>
      rule.targets.map(({ arn, deadLetterArn, maximumRetryAttempts, maximumEventAgeSeconds, ...input }) => ({
        targetArn: arn,
        payload: targetInput(input, event, rule),
        origin: { RULE_ARN: rule.arn },
        deadLetterArn,
        maximumRetryAttempts,
        maximumEventAgeSeconds,
      })),
    )
  }

  function tell(bus: string, event: BusEvent): void {
    for (const { bus: wanted, pattern, handler } of [...subscriptions]) {
      if (wanted !== bus || !matches(pattern, event)) continue
      const release = clock.hold()
      Promise.resolve()
        .then(() => handler(event))
        .catch((error) => console.error(`A subscriber of bus ${bus} failed:`, error))
        .finally(release)
    }
  }

  /** One write for all of them; an event for a bus that does not exist is dropped, as EventBridge does. */
  async function put(entries: { bus: string; event: NewEvent }[]): Promise<BusEvent[]> {
    const accepted = entries.map(({ bus, event }) => ({ bus, event: busEvent(event, clock.now(), place) }))
    const due = accepted.flatMap(({ bus, event }) => deliveriesOf(bus, event))
    if (due.length > 0) await deliveries.accept(due)
    for (const { bus, event } of accepted) tell(bus, event)
    return accepted.map(({ event }) => event)
  }

  return {
    service: busApi({ put, nameOf }),

    createBus(name) {
      buses.add(name)
      return { name, arn: arnOf('events', `event-bus/${name}`, place) }
    },

    putRule(name, settings) {
      const bus = nameOf(settings.eventBusName)
      if (!buses.has(bus)) throw new AwsError('ResourceNotFoundException', `Event bus ${bus} does not exist.`)
      assertPattern(settings.eventPattern)
      const arn = arnOf('events', `rule/${bus === 'default' ? '' : `${bus}/`}${name}`, place)
      rules.set(arn, { ...settings, name, arn, bus })
      return { arn }
    },

    subscribe(busName, pattern, handler) {
      assertPattern(pattern)
      const subscription = { bus: nameOf(busName), pattern, handler }
      subscriptions.add(subscription)
      return () => subscriptions.delete(subscription)
    },

    async publish(event) {
      const [published] = await put([{ bus: 'default', event }])
      return published as BusEvent
    },

    async resume() {
      deliveries.resume()
    },

    async close() {
      deliveries.close()
      subscriptions.clear()
    },
  }
}
