import { offsetMs } from './offset.ts'
import type { Story } from './story.ts'

/** The data of an event, before it is put into an envelope. */
type Data = Record<string, unknown>

const instant = (at: number): string => new Date(at).toISOString()

/** Signed, so that no title or number of a shop is taken for one. */
const isOffset = (value: unknown): value is string =>
  typeof value === 'string' && /^[+-](0|\d+(\.\d+)?[mhdw])$/.test(value)

/** Replaces stretches of time by the instants that they reach from `at`, all the way down. */
const dated = (value: unknown, at: number): unknown => {
  if (isOffset(value)) return instant(at + offsetMs(value))
  if (Array.isArray(value)) return value.map((part) => dated(part, at))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, dated(part, at)]))
}

const usualItems = [{ id: 'line-1', title: 'Walnut desk lamp', quantity: 1, price: { minor: 4900, currency: 'EUR' } }]

const usualCustomer = { name: 'Ada Berger', language: 'en', timeZone: 'Europe/Berlin', orderCount: 3 }

/** The order of a story as the shop places it; what the story leaves out is an ordinary order of an ordinary customer. */
export const orderOf = ({ order }: Story, orderId: string, startAt: number): Data => {
  const { id: _, customer, known: __, ...given } = order as Data & { customer?: Data }
  const facts = {
    placedAt: '-3d',
    promisedAt: '-1d',
    items: usualItems,
    shipping: { paid: { minor: 490, currency: 'EUR' } },
    ...given,
  }
  const { mailbox, ...told } = customer ?? {}
  const email = mailbox === 'bounces' ? bouncingEmailOf(orderId) : emailOf(orderId)
  const { name } = { ...usualCustomer, ...told } as { name: string }
  const [givenName] = name.split(' ')
  const person = { id: `customer-${orderId}`, email, givenName, ...usualCustomer, ...told }
  return { id: orderId, ...(dated(facts, startAt) as Data), customer: person }
}

/** A mailbox of its own for the customer of each order, so that every letter is known to be of its story. */
export const emailOf = (orderId: string): string => `${orderId}@customers.example`

/** The mail simulator's address whose letters come back, with a label of its own for the order. */
const bouncingEmailOf = (orderId: string): string => `bounce+${orderId}@simulator.amazonses.com`

/** Whether a letter went to the customer of an order. */
export const isFor = (orderId: string, destinations: string[]): boolean =>
  destinations.includes(emailOf(orderId)) || destinations.includes(bouncingEmailOf(orderId))

/** What an event of a story says, given when it happens. */
export const dataOf = (story: Story, type: string, orderId: string, given: Data, at: number, startAt: number): Data => {
  if (type === 'order.placed' || type === 'order.updated')
    return { ...orderOf(story, orderId, startAt), ...(dated(given, at) as Data) }
  const usual: Record<string, Data> = {
    'failure.reported': { occurredAt: instant(at) },
    'shipment.delivered': { deliveredAt: instant(at) },
    'order.cancelled': { cancelledAt: instant(at), because: 'staff' },
    'order.refunded': { refundedAt: instant(at) },
  }
  return { order: orderId, ...usual[type], ...(dated(given, at) as Data) }
}
