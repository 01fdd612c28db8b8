import { IntlMessageFormat } from 'intl-messageformat'
import type { Tone } from './brand.ts'
import type { Message } from './languages/message.ts'

export type Values = Record<string, string | number>
export type Say = (message: Message, values?: Values) => string

const formats = new Map<string, IntlMessageFormat>()

const formatOf = (text: string, locale: string): IntlMessageFormat => {
  const key = `${locale}\n${text}`
  const format = formats.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  formats.set(key, format)
  return format
}

/** Speaks a message to the customer: in the shop's tone for their language, with the values in their places. A missing value throws. */
export const sayIn =
  (locale: string, tone: Tone): Say =>
  (message, values = {}) =>
    String(formatOf(typeof message === 'string' ? message : message[tone], locale).format(values))
