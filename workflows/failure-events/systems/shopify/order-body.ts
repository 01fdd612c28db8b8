import * as z from 'zod/mini'
import { listOf, perhaps, perhapsId, perhapsTrue } from '../../reading/fields.ts'
import { shopifyRefund } from './refund.ts'

const perhapsA = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(z.nullable(schema)), undefined)
const amount = z.union([z.string(), z.number()])
const amounts = perhapsA(z.object({ presentment_money: z.object({ amount, currency_code: z.string() }) }))

export const address = perhapsA(
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
    country_code: perhaps,
    phone: perhaps,
  }),
)

const line = z.object({
  id: z.optional(z.unknown()),
  admin_graphql_api_id: perhaps,
  title: perhaps,
  name: perhaps,
  quantity: z.int().check(z.nonnegative()),
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

/** An order as Shopify sends it in web hooks and answers it. */
export const shopifyOrder = z.object({
  id: z.optional(z.unknown()),
  admin_graphql_api_id: perhaps,
  name: perhapsId,
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
  line_items: z.array(line),
  note_attributes: listOf(z.object({ name: z.string(), value: z.string() })),
  shipping_lines: listOf(z.object({ title: perhaps, code: perhaps, price: amount, price_set: amounts })),
  fulfillments: listOf(
    z.object({ id: z.optional(z.unknown()), admin_graphql_api_id: perhaps, tracking_number: perhapsId }),
  ),
  refunds: listOf(shopifyRefund),
})
export type ShopifyOrder = z.infer<typeof shopifyOrder>
