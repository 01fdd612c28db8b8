import type { Money } from '#workflows/compensation/money.ts'
import { moneyIn } from '../../reading/amounts.ts'
import { countryIn, isExpress, joined } from '../../reading/customers.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { listOf } from '../../reading/fields.ts'
import { type TrackingItem, trackingItem, type WooOrder } from './order-body.ts'

/** The order as the directory keeps it; undefined if nobody could be written to. */
export function keptOrder(data: WooOrder) {
  const { billing, currency } = data
  const to = joined('', data.shipping?.address_1) === undefined ? billing : data.shipping
  const email = joined('', billing.email)
  if (email === undefined) return undefined
  const givenName = joined('', billing.first_name)
  const address = joined(
    '\n',
    joined(' ', to?.first_name, to?.last_name),
    to?.company,
    to?.address_1,
    to?.address_2,
    joined(' ', to?.postcode, to?.city),
    to?.state,
    to?.country,
  )
  const promised = data.meta_data.find(({ key }) => /^_?(promised|delivery)[ _-]?(at|by|date)$/i.test(key))
  const promisedAt = dueIn(promised?.value)
  const [shipping] = data.shipping_lines
  const paid = moneyIn(data.shipping_total, currency)
  return {
    id: data.id,
    ...(data.number && data.number !== data.id && { name: data.number }),
    placedAt: pointIn(data.date_created_gmt) ?? '',
    ...(promisedAt !== undefined && { promisedAt }),
    customer: {
      id: data.customer_id > 0 ? String(data.customer_id) : `guest-${data.id}`,
      name: joined(' ', billing.first_name, billing.last_name) ?? email,
      ...(givenName !== undefined && { givenName }),
      email,
      ...(billing.phone && { phone: billing.phone }),
      ...(address !== undefined && { address }),
    },
    ...countryIn(to?.country),
    items: data.line_items
      .filter(({ quantity }) => quantity > 0)
      .map(({ id: itemId, name, quantity, total, total_tax, sku }) => ({
        id: itemId,
        title: name,
        quantity,
        price: pricePerPiece(total, total_tax, quantity, currency) as Money,
        ...(sku && { sku }),
      })),
    ...(shipping !== undefined &&
      paid !== undefined && {
        shipping: { paid, express: isExpress(shipping.method_title) || isExpress(shipping.method_id) },
      }),
    ...(data.transaction_id && { payments: [data.transaction_id] }),
    shipments: parcelsOf(data).map(({ tracking_number }) => ({ id: tracking_number, trackingNumber: tracking_number })),
  }
}

export const parcelsOf = (data: WooOrder): TrackingItem[] =>
  data.meta_data.flatMap(({ key, value }) =>
    key === '_wc_shipment_tracking_items' ? listOf(trackingItem).parse(value) : [],
  )

/** With its tax, after discounts: what the customer paid for one. */
function pricePerPiece(
  total: string,
  tax: string | null | undefined,
  quantity: number,
  currency: string,
): Money | undefined {
  const [net, taxed] = [moneyIn(total, currency), moneyIn(tax ?? '0', currency)]
  return net === undefined ? undefined : { ...net, minor: Math.round((net.minor + (taxed?.minor ?? 0)) / quantity) }
}
