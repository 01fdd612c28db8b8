import type { LanguageName } from './language-names.ts'

/** How a point in time reads: {time}, {day}, and the {zone} where it is not the customer's own. */
export const moments: Record<LanguageName, string> = {
  en: '{time}{zone} on {day}',
  de: '{day}, {time} Uhr{zone}',
  fr: '{day} à {time}{zone}',
  es: '{day} ({time}{zone})',
}

/** How two hours of a day read, in which a call may come: {day}, {from} and {to}. */
export const spans: Record<LanguageName, string> = {
  en: '{day}, {from}\u00a0to\u00a0{to}',
  de: '{day}, {from}\u00a0bis\u00a0{to}\u00a0Uhr',
  fr: '{day}, de\u00a0{from}\u00a0à\u00a0{to}',
  es: '{day}, de\u00a0{from}\u00a0a\u00a0{to}',
}
