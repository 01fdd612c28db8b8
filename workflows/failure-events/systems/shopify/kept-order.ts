import type { infer as Infer } from 'zod/mini'
import type { Money } from '#workflows/compensation/money.ts'
import { moneyIn } from '../../reading/amounts.ts'
import { countryIn, isExpress, joined, languageIn } from '../../reading/customers.ts'
import { dueIn, pointIn } from '../../reading/dates.ts'
import { exactId } from './ids.ts'
import type { address, ShopifyOrder } from './order-body.ts'

/** The order as the directory keeps it; undefined if nobody could be written to. */
export function keptOrder(data: ShopifyOrder, orderId: string) {
  const { customer: buyer, shipping_address: to, billing_address: billed } = data
  const email = joined('', data.email ?? data.contact_email ?? buyer?.email)
  if (email === undefined) return undefined
  const promisedAt = data.note_attributes.flatMap(({ name, value }) => (isPromise(name) ? (dueIn(value) ?? []) : []))[0]
  const phone = to?.phone ?? data.phone ?? buyer?.phone
  const givenName = joined('', buyer?.first_name ?? to?.first_name)
  const [shipping] = data.shipping_lines
  const paid = shipping === undefined ? undefined : paidFor(shipping, data)
  const customerId = exactId(buyer?.id, buyer?.admin_graphql_api_id)
  return {
    id: orderId,
    ...(data.name && { name: data.name }),
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
    ...countryIn(to?.country_code),
    items: data.line_items
      .filter(({ quantity }) => quantity > 0)
      .map((item) => ({
        id: exactId(item.id, item.admin_graphql_api_id) ?? '',
        title: item.title ?? item.name ?? '',
        quantity: item.quantity,
        price: paidFor(item, data) as Money,
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

/** In the currency that the customer paid in, where Shopify names it for all of the order; else in the shop's own. */
function paidFor(
  { price, price_set }: Priced,
  { currency, line_items, shipping_lines }: ShopifyOrder,
): Money | undefined {
  const paidIn = [...line_items, ...shipping_lines].map((one) => one.price_set?.presentment_money.currency_code)
  const [paid] = new Set(paidIn).size === 1 ? paidIn : []
  return paid === undefined ? moneyIn(price, currency) : moneyIn(price_set?.presentment_money.amount, paid)
}

type Priced = Pick<ShopifyOrder['line_items'][number], 'price' | 'price_set'>

const addressOf = (to: Infer<typeof address>) => {
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
