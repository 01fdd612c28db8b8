/** The language of a customer from a locale such as de, de-DE or zh_Hans_CN; English where there is none. */
export function languageIn(locale: unknown): string {
  const parts = typeof locale === 'string' ? /^([a-z]{2})(?:[-_]([A-Z]{2}))?(?![A-Za-z])/.exec(locale) : null
  return parts === null ? 'en' : parts[2] === undefined ? (parts[1] ?? 'en') : `${parts[1]}-${parts[2]}`
}

/** The parts of a name or an address that are there, in one text; undefined if there are none. */
export function joined(separator: string, ...parts: (string | null | undefined)[]): string | undefined {
  const text = parts.flatMap((part) => (part?.trim() ? [part.trim()] : [])).join(separator)
  return text === '' ? undefined : text
}

/** Words for a delivery that the customer paid extra to have sooner. */
export const isExpress = (service: string | null | undefined): boolean =>
  /\b(express|overnight|next[- ]day|same[- ]day|priority)\b/i.test(service ?? '')

/** Where an order goes to, where the system writes it as a code. */
export const countryIn = (code: string | null | undefined): { country?: string } =>
  /^[A-Z]{2}$/.test(code ?? '') ? { country: code ?? '' } : {}
