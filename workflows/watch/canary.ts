import type { Recovery } from '../recovery/recovery.ts'

/** SES takes letters to this address, reports them as delivered, and counts them for no reputation. */
const mailbox = 'success+canary@simulator.amazonses.com'

export const canarySource = '/amends/canary'

/** What the canary of a day is known by. @param day such as 2026-11-25 */
export const canaryNamed = (day: string) => ({
  order: `canary-${day}`,
  customer: `canary-${day}`,
  events: { order: `${day}-order`, failure: `${day}-failure` },
})

/**
 * A small order that arrived damaged and whose money is back already: so nothing is asked of the shop's order system,
 * and the recovery goes from the door to its recap within an hour and a half.
 * @param at when, ISO 8601 @param currency of a budget @param day what it is known by @param timeZone where it lives
 */
export function canaryEvents(at: string, currency: string, day = at.slice(0, 10), timeZone = 'UTC') {
  const { order, customer, events } = canaryNamed(day)
  const event = { specversion: '1.0', source: canarySource, time: at }
  const placed = {
    ...{ id: order, placedAt: at, refundedAt: at },
    customer: { id: customer, name: 'Canary', email: mailbox, language: 'en', timeZone },
    items: [{ id: '1', title: 'Canary', quantity: 1, price: { minor: 100, currency } }],
  }
  return [
    { ...event, id: events.order, type: 'order.placed', data: placed },
    {
      ...event,
      id: events.failure,
      type: 'failure.reported',
      data: { order, kind: 'damaged', line: '1', occurredAt: at },
    },
  ]
}

type KnownLetter = { kind: string; seen?: Record<string, unknown> | undefined }

/** What is wrong with a canary that should be waiting to be checked back on; undefined where it sings. */
export function whatAilsIt(recovery: Recovery | undefined, letters: readonly KnownLetter[]): string | undefined {
  if (recovery === undefined) return 'its failure has become no recovery'
  if (recovery.acknowledgedAt === undefined) return 'nobody has acknowledged it'
  if (recovery.granted === undefined) return 'it was not compensated'
  const hasArrived = (kind: string) => letters.some((one) => one.kind === kind && one.seen?.Delivery !== undefined)
  return ['acknowledgement', 'recap']
    .map((kind) => (hasArrived(kind) ? undefined : `its ${kind} has not arrived`))
    .find(Boolean)
}
