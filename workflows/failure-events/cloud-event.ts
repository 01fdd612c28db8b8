import * as z from 'zod/mini'
import { instant } from './published/outside-values.ts'
import { type PublishedType, publishedEvents, publishedTypes } from './published/published-events.ts'

/** A CloudEvents 1.0 event of one of our published types, with the data still to be checked by its type. */
export const cloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().check(z.minLength(1), z.maxLength(256)),
  source: z.string().check(z.minLength(1), z.maxLength(512)),
  type: z.enum(publishedTypes),
  time: z.optional(instant),
  datacontenttype: z.optional(z.string().check(z.regex(/^application\/([\w.+-]+\+)?json\b/i, 'application/json'))),
  data: z.unknown().check(z.refine((data) => data !== undefined, 'the data of the event')),
})
export type CloudEvent = Omit<z.infer<typeof cloudEvent>, 'data'> & { data: unknown }

/** The order that an event is about; undefined where it names none, such as news of a remedy. */
export function orderOf(type: PublishedType, data: unknown): string | undefined {
  const about = publishedEvents[type].parse(data)
  if ('order' in about) return about.order
  return 'placedAt' in about ? about.id : undefined
}
