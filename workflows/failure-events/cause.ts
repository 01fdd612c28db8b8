import { familyOf } from './failure-kinds.ts'
import type { FailureReport } from './published/failure-report.ts'
import type { Order } from './published/order.ts'

/**
 * What a failure shares with others of the same origin: the carrier and region of a delivery, the supplier or article
 * of a product, the billing run, an outage of our own. Where nothing of that is known it is the family of failure
 * alone. Small letters, digits, hyphens, and `~` between its parts.
 */
export function causeOf(
  { kind, line, cause = {} }: Pick<FailureReport, 'kind' | 'line' | 'cause'>,
  items: Pick<Order['items'][number], 'id' | 'sku'>[],
): string {
  const { outage, carrier, region, supplier, billingRun } = cause
  if (outage !== undefined) return joined('outage', outage)
  const family = familyOf(kind)
  switch (family) {
    case 'delivery':
      return joined(family, carrier, region)
    case 'product':
      return joined(family, supplier ?? items.find(({ id }) => id === line)?.sku)
    case 'billing':
      return joined(family, billingRun)
    case 'service':
      return family
  }
}

const joined = (...parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [plain(part)])).join('~')

/** Systems write DHL, dhl and Dhl Paket for one carrier; at least their letters and blanks shall not part a storm. */
const plain = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
