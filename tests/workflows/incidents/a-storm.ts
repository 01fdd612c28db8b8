import { failureReport } from '#workflows/failure-events/published/failure-report.ts'
import { order } from '#workflows/failure-events/published/order.ts'
import type { DrilledFailure } from '#workflows/incidents/drill.ts'

/** So many failures of one warehouse, two orders to a customer, in the languages we write. */
export function aStorm(failures: number, at: string): DrilledFailure[] {
  return Array.from({ length: failures }, (_, n) => ({
    report: failureReport.parse({
      ...{ order: `D-${n}`, kind: 'missing-item', line: '1', occurredAt: at },
      cause: { outage: 'warehouse-2' },
    }),
    order: order.parse({
      id: `D-${n}`,
      placedAt: at,
      customer: {
        ...{ id: `drill-${Math.floor(n / 2)}`, name: 'Dora Drill', email: `drill-${n}@customers.example` },
        language: ['en', 'de', 'fr', 'es'][Math.floor(n / 2) % 4],
        timeZone: 'Europe/Berlin',
      },
      items: [{ id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900 + n, currency: 'EUR' } }],
    }),
  }))
}
