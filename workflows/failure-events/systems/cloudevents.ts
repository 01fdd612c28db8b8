import * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { cloudEvent } from '../cloud-event.ts'
import { publishedTypes } from '../published/published-events.ts'
import { code, misread } from '../reading/fields.ts'
import { events, type Headers, notTheirs, quarantined, type Told, type Translate } from '../translation.ts'

const anyEvent = z.object({ specversion: z.string(), id: z.string(), source: z.string(), type: z.string() })

/** Our own events in their envelope: structured, or binary with the attributes as headers. */
export const cloudevents: Translate = (payload, headers) => {
  const received = headers['ce-specversion'] === undefined ? payload : { ...attributesIn(headers), data: payload }
  const any = anyEvent.safeParse(received, inEnglish)
  if (!any.success) return notTheirs(misread('A CloudEvent', any.error))
  if (!(publishedTypes as string[]).includes(any.data.type))
    return quarantined(`we take no events of the type ${code(any.data.type)}; we take ${publishedTypes.join(', ')}`)
  const read = cloudEvent.safeParse(received, inEnglish)
  if (!read.success) return quarantined(misread('The event', read.error))
  const { source, id, type, time, data } = read.data
  return events(`${source}#${id}`, [{ type, data, ...(time !== undefined && { time }) } as Told])
}

const attributesIn = (headers: Headers): Record<string, string | undefined> => ({
  ...Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith('ce-') ? [[name.slice('ce-'.length), value]] : [],
    ),
  ),
  datacontenttype: headers['content-type'],
})
