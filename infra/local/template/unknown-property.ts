import type { Properties, ResourceType } from '../resources/resource-type.ts'

const isRecord = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const firstUnknown = (value: Properties, known: string[], above: string): string | undefined => {
  for (const [name, part] of Object.entries(value)) {
    const path = `${above}${name}`
    if (known.includes(path)) continue
    if (!known.some((other) => other.startsWith(`${path}.`))) return path
    for (const inner of Array.isArray(part) ? part : [part]) {
      if (!isRecord(inner)) return path
      const unknown = firstUnknown(inner, known, `${path}.`)
      if (unknown !== undefined) return unknown
    }
  }
  return undefined
}

/**
 * The path of the first property that a resource type neither honours nor knows to be without effect, if any.
 * A known path stands for everything below it; `Targets.Arn` reaches through lists as well.
 */
export const firstUnknownProperty = (type: ResourceType, properties: Properties): string | undefined =>
  type.inert === undefined
    ? firstUnknown(properties, [...type.honours, ...Object.keys(type.withoutEffect)], '')
    : undefined
