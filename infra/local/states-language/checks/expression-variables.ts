import jsonata from 'jsonata'

/** The functions of JSONata, and those Step Functions adds. */
const FUNCTIONS = new Set(
  `sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim pad match
  contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt power
  random boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error assert
  type sort shuffle distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl toMillis
  fromMillis clone now millis partition range hash uuid parse`.split(/\s+/),
)

/**
 * The variables an expression reads and does not bind itself, without their `$`; `states` is not one of them.
 * An expression with a syntax error reads none.
 */
export function variablesReadBy(source: string): string[] {
  const read = new Set<string>()
  const bound = new Set<string>(['', '$', 'states', ...FUNCTIONS])
  try {
    collect(jsonata(source).ast(), read, bound)
  } catch {
    return []
  }
  return [...read].filter((name) => !bound.has(name))
}

function collect(node: unknown, read: Set<string>, bound: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const item of node) collect(item, read, bound)
    return
  }
  const { type, value, lhs, arguments: parameters, focus, index } = node as Record<string, unknown>
  if (type === 'variable') read.add(String(value))
  if (type === 'bind') bound.add(String((lhs as { value?: unknown }).value))
  if (type === 'lambda') for (const { value: name } of parameters as { value: string }[]) bound.add(name)
  for (const name of [focus, index]) if (typeof name === 'string') bound.add(name)
  for (const item of Object.values(node)) collect(item, read, bound)
}
