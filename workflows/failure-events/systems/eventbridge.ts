import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { publishedTypes } from '../published/published-events.ts'
import { code, misread } from '../reading/fields.ts'
import { events, ignored, notTheirs, type Told, type Translate } from '../translation.ts'
import { amazonSpApi } from './amazon-sp-api/amazon-sp-api.ts'
import { shopify } from './shopify/shopify.ts'
import { stripe } from './stripe/stripe.ts'

const envelope = z.object({
  id: z.string(),
  source: z.string(),
  'detail-type': z.string(),
  time: z.optional(z.string()),
  detail: z.unknown(),
})

/** An event on the bus: our own types from anybody, or a partner's in its envelope. A replayed one has its old id. */
export const eventbridge: Translate = (payload, headers) => {
  const read = envelope.safeParse(payload, inEnglish)
  if (!read.success) return notTheirs(misread('An event on the bus', read.error))
  const { id, source, time, detail, 'detail-type': type } = read.data
  if (source.startsWith('aws.partner/shopify.com/')) return shopify(payload, headers)
  if (source.startsWith('aws.partner/stripe.com/')) return stripe(payload, headers)
  if (source.startsWith('aws.partner/sellingpartnerapi')) return amazonSpApi(payload, headers)
  if (source === 'amends') return ignored('we sent it ourselves')
  if (!(publishedTypes as string[]).includes(type))
    return ignored(`nothing here listens to ${code(type.replaceAll(' ', '-'))} of ${code(source)}`)
  return events(`${source}#${id}`, [{ type, data: detail, ...(time !== undefined && { time }) } as Told])
}
