import * as z from 'zod/mini'
import type { Money } from '#workflows/compensation/money.ts'
import { inEnglish } from '#workflows/in-english.ts'
import { moneyIn } from '../../reading/amounts.ts'
import { isExpress, joined, languageIn } from '../../reading/customers.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { listOf, misread, perhaps, perhapsId, perhapsTrue } from '../../reading/fields.ts'
import { events, ignored, quarantined, type Told, type Translation } from '../../translation.ts'
import { type About, exactId, keyOf } from './ids.ts'
import { refundTold, shopifyRefund } from './refund.ts'

const perhapsA = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(z.nullable(schema)), undefined)
const amount = z.union([z.string(), z.number()])
const amounts = perhapsA(z.object({ presentment_money: z.object({ amount, currency_code: z.string() }) }))

const address = perhapsA(
  z.object({
    name: perhaps,
    first_name: perhaps,
    company: perhaps,
    address1: perhaps,
    address2: perhaps,
    zip: perhaps,
    city: perhaps,
    province: perhaps,
    country: perhaps,
    phone: perhaps,
  }),
)

const line = z.object({
  id: z.optional(z.unknown()),
  admin_graphql_api_id: perhaps,
  title: perhaps,
  name: perhaps,
  quantity: z.int().check(z.positive()),
  price: amount,
  price_set: amounts,
  sku: perhapsId,
})

const customer = z.object({
  id: z.optional(z.unknown()),
  admin_graphql_api_id: perhaps,
  first_name: perhaps,
  last_name: perhaps,
  email: perhaps,
  phone: perhaps,
})

const order = z.object({
  id: z.optional(z.unknown()),
  admin_graphql_api_id: perhaps,
  test: perhapsTrue,
  created_at: z.string(),
  updated_at: perhaps,
  cancelled_at: perhaps,
  cancel_reason: perhaps,
  currency: z.string(),
  customer_locale: perhaps,
  email: perhaps,
  contact_email: perhaps,
  phone: perhaps,
  customer: perhapsA(customer),
  shipping_address: address,
  billing_address: address,
  line_items: listOf(line),
  note_attributes: listOf(z.object({ name: z.string(), value: z.string() })),
  shipping_lines: listOf(z.object({ title: perhaps, code: perhaps, price: amount, price_set: amounts })),
  fulfillments: listOf(
    z.object({ id: z.optional(z.unknown()), admin_graphql_api_id: perhaps, tracking_number: perhapsId }),
  ),
  refunds: listOf(shopifyRefund),
})
type ShopifyOrder = z.infer<typeof order>

const reasons = {
  customer: 'customer',
  inventory: 'out-of-stock',
  fraud: 'fraud',
  declined: 'declined',
  staff: 'staff',
} as const

/** An order that was placed or has changed; a cancellation and refunds that it tells of are told as well. */
export function orderOf(type: 'order.placed' | 'order.updated', payload: unknown, about: About): Translation {
  const read = order.safeParse(payload, inEnglish)
  if (!read.success) return quarantined(misread('The order', read.error))
  const { data } = read
  if (data.test === true) return ignored('it is a test order')
  const orderId = exactId(data.id, data.admin_graphql_api_id)
  if (orderId === undefined) return quarantined('the order has no id that can be read exactly')

  const saidAt = about.at ?? pointIn(data.updated_at)
  const time = saidAt === undefined ? {} : { time: saidAt }
  const cancelled = cancellationIn(data, orderId)
  const refunds = data.refunds.flatMap((refund) => refundTold(refund, orderId))
  const kept = keptOf(data, orderId)
  const told = [...(kept === undefined ? [] : [{ type, ...time, data: kept } as Told]), ...cancelled, ...refunds]
  return told.length === 0
    ? ignored('the order names no e-mail address: nobody could be written to')
    : events(keyOf(about, 'order', orderId, type, saidAt), told)
}

function cancellationIn({ cancelled_at, cancel_reason }: ShopifyOrder, orderId: string): Told[] {
  const cancelledAt = pointIn(cancelled_at)
  if (cancelledAt === undefined) return []
  const because = reasons[cancel_reason as keyof typeof reasons] ?? 'other'
  return [{ type: 'order.cancelled', time: cancelledAt, data: { order: orderId, cancelledAt, because } }]
}

/** The order as the directory keeps it; undefined if nobody could be written to. */
function keptOf(data: ShopifyOrder, orderId: string) {
  const { customer: buyer, shipping_address: to, billing_address: billed } = data
  const email = joined('', data.email ?? data.contact_email ?? buyer?.email)
  if (email === undefined) return undefined
  const promisedAt = data.note_attributes.flatMap(({ name, value }) => (isPromise(name) ? (dueIn(value) ?? []) : []))[0]
  const phone = to?.phone ?? data.phone ?? buyer?.phone
  const givenName = joined('', buyer?.first_name ?? to?.first_name)
  const [shipping] = data.shipping_lines
  const paid = shipping === undefined ? undefined : paidFor(shipping, data.currency)
  const customerId = exactId(buyer?.id, buyer?.admin_graphql_api_id)
  return {
    id: orderId,
    placedAt: pointIn(data.created_at) ?? '',
    ...(promisedAt !== undefined && { promisedAt }),
    customer: {
      id: customerId ?? `guest-${orderId}`,
      name: joined(' ', buyer?.first_name, buyer?.last_name) ?? to?.name ?? billed?.name ?? email,
      ...(givenName !== undefined && { givenName }),
      email,
      ...(phone && { phone }),
      ...addressOf(to),
      language: languageIn(data.customer_locale),
    },
    items: data.line_items.map((item) => ({
      id: exactId(item.id, item.admin_graphql_api_id) ?? '',
      title: item.title ?? item.name ?? '',
      quantity: item.quantity,
      price: paidFor(item, data.currency) as Money,
      ...(item.sku && { sku: item.sku }),
    })),
    ...(shipping !== undefined &&
      paid !== undefined && {
        shipping: { paid, express: isExpress(shipping.title) || isExpress(shipping.code) },
      }),
    shipments: data.fulfillments.flatMap(({ id, admin_graphql_api_id, tracking_number }) => {
      const shipment = exactId(id, admin_graphql_api_id)
      return shipment === undefined
        ? []
        : [{ id: shipment, ...(tracking_number && { trackingNumber: tracking_number }) }]
    }),
  }
}

/** Shops keep what they promised at the checkout in an attribute of the order. */
const isPromise = (name: string): boolean => /^(promised|delivery|deliver)[ _-]?(at|by|date)$/i.test(name.trim())

/** In the currency that the customer paid in, where Shopify names it. */
const paidFor = (
  { price, price_set }: { price: string | number; price_set?: z.infer<typeof amounts> },
  currency: string,
): Money | undefined =>
  price_set?.presentment_money === undefined
    ? moneyIn(price, currency)
    : moneyIn(price_set.presentment_money.amount, price_set.presentment_money.currency_code)

const addressOf = (to: z.infer<typeof address>) => {
  const lines = joined(
    '\n',
    to?.name,
    to?.company,
    to?.address1,
    to?.address2,
    joined(' ', to?.zip, to?.city),
    to?.province,
    to?.country,
  )
  return lines === undefined ? {} : { address: lines }
}
