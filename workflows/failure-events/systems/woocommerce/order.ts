import * as z from 'zod/mini'
import type { Money } from '#workflows/compensation/money.ts'
import { moneyIn } from '../../reading/amounts.ts'
import { isExpress, joined } from '../../reading/customers.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { id, listOf, perhaps, perhapsId } from '../../reading/fields.ts'

const person = z.object({
  first_name: perhaps,
  last_name: perhaps,
  company: perhaps,
  address_1: perhaps,
  address_2: perhaps,
  postcode: perhaps,
  city: perhaps,
  state: perhaps,
  country: perhaps,
  email: perhaps,
  phone: perhaps,
})

const line = z.object({
  id,
  name: z.string(),
  quantity: z.int().check(z.positive()),
  total: z.string(),
  total_tax: perhaps,
  sku: perhapsId,
})

/** The popular shipment tracking extensions keep their parcels in the order's meta data. */
const trackingItem = z.object({ tracking_number: id, tracking_provider: perhaps, date_shipped: z.unknown() })
export type TrackingItem = z.infer<typeof trackingItem>

export const wooOrder = z.object({
  id,
  status: z.string(),
  currency: z.string(),
  date_created_gmt: z.string(),
  date_modified_gmt: perhaps,
  customer_id: z.catch(z.int(), 0),
  transaction_id: perhapsId,
  billing: person,
  shipping: z.catch(z.optional(person), undefined),
  line_items: listOf(line),
  shipping_lines: listOf(z.object({ method_title: perhaps, method_id: perhaps })),
  shipping_total: z.catch(z.string(), '0'),
  total: z.catch(z.string(), '0'),
  refunds: listOf(z.object({ id, total: z.string() })),
  meta_data: listOf(z.object({ key: z.string(), value: z.unknown() })),
})
export type WooOrder = z.infer<typeof wooOrder>

/** The order as the directory keeps it; undefined if nobody could be written to. */
export function keptOf(data: WooOrder) {
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
    items: data.line_items.map(({ id: itemId, name, quantity, total, total_tax, sku }) => ({
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
