/** The XML of a query answer: objects as elements, lists as `member` elements. */
export function asXml(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((member) => `<member>${asXml(member)}</member>`).join('')
  if (typeof value !== 'object') return escaped(String(value))
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `<${name}>${asXml(inner)}</${name}>`)
    .join('')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' }

function escaped(text: string): string {
  // XML 1.0 has no way to write these characters at all, not even as an entity.
  const printable = text.replace(/[\p{Cc}\p{Cs}]/gu, (character) => (/[\t\n\r]/.test(character) ? character : '\uFFFD'))
  return printable.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character)
}
