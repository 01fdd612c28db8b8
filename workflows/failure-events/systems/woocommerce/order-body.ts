import * as z from 'zod/mini'
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
  quantity: z.int().check(z.nonnegative()),
  total: z.string(),
  total_tax: perhaps,
  sku: perhapsId,
})

/** The popular shipment tracking extensions keep their parcels in the order's meta data. */
export const trackingItem = z.object({ tracking_number: id, tracking_provider: perhaps, date_shipped: z.unknown() })
export type TrackingItem = z.infer<typeof trackingItem>

export const wooOrder = z.object({
  id,
  number: perhapsId,
  status: z.string(),
  currency: z.string(),
  date_created_gmt: z.string(),
  date_modified_gmt: perhaps,
  customer_id: z.catch(z.int(), 0),
  transaction_id: perhapsId,
  billing: person,
  shipping: z.catch(z.optional(person), undefined),
  line_items: z.array(line),
  shipping_lines: listOf(z.object({ method_title: perhaps, method_id: perhaps })),
  shipping_total: z.catch(z.string(), '0'),
  total: z.catch(z.string(), '0'),
  refunds: listOf(z.object({ id, total: z.string() })),
  meta_data: listOf(z.object({ key: z.string(), value: z.unknown() })),
})
export type WooOrder = z.infer<typeof wooOrder>
