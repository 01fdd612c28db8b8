/** One CloudEvent, as a shop's systems post it. */
export type PostedEvent = {
  specversion: '1.0'
  id: string
  source: string
  type: string
  data: Record<string, unknown>
}

const posted = (type: string, id: string, data: Record<string, unknown>): PostedEvent => ({
  specversion: '1.0',
  id,
  source: '/burst',
  type,
  data,
})

/** Two orders for each customer: a storm hits the same people twice. */
const customerOf = (order: number): number => Math.floor(order / 2)

export const addressOf = (order: number): string => `burst-${customerOf(order)}@customers.example`

/** The order directory is filled first, as it is in a shop. @param at ISO 8601 */
export const orderPlaced = (order: number, at: string): PostedEvent =>
  posted('order.placed', `order-${order}`, {
    id: `B-${order}`,
    placedAt: at,
    customer: {
      id: `burst-${customerOf(order)}`,
      name: 'Bea Burst',
      email: addressOf(order),
      language: 'en',
      timeZone: 'Europe/Berlin',
    },
    items: [{ id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900, currency: 'EUR' } }],
  })

/** One warehouse packs wrongly for a minute: every failure of the storm has this one cause. */
export const failureReported = (order: number, at: string): PostedEvent =>
  posted('failure.reported', `failure-${order}`, {
    order: `B-${order}`,
    kind: 'missing-item',
    line: '1',
    occurredAt: at,
    cause: { outage: 'warehouse-2' },
  })
