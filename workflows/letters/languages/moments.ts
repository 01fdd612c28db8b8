import type { LanguageName } from './language-names.ts'

/** How a point in time reads: {time}, {day}, and the {zone} where it is not the customer's own. */
export const moments: Record<LanguageName, string> = {
  en: '{time}{zone} on {day}',
  de: '{day}, {time} Uhr{zone}',
  fr: '{day} à {time}{zone}',
  es: '{day} ({time}{zone})',
}
