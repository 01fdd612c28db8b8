import { type Order, order as orderSchema } from '#workflows/failure-events/published/order.ts'

export const noon = Date.parse('2026-11-25T12:00:00.000Z')
const dayMs = 86_400_000

export const iso = (ms: number): string => new Date(ms).toISOString()
export const eur = (minor: number) => ({ minor, currency: 'EUR' })

/** Personal data that must be found nowhere but sealed and in a letter. */
export const canary = { name: 'Canaria Zwitscher', email: 'canaria@private.example', phone: '+49 30 1234567' }

/** An order of one teapot for 64 EUR, promised for yesterday noon. */
export function anOrder(given: Partial<Order> = {}): Order {
  return orderSchema.parse({
    id: 'A-1001',
    placedAt: iso(noon - 5 * dayMs),
    promisedAt: iso(noon - dayMs),
    customer: { id: 'canaria@private.example', ...canary, language: 'en', timeZone: 'Europe/Berlin' },
    items: [{ id: 'line-1', title: 'Stoneware teapot', quantity: 1, price: eur(6400) }],
    ...given,
  })
}
