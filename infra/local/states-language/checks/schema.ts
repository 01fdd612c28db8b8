import { isRecord, type Json } from '../json.ts'
import { validated } from './asl-validator.ts'

/** Fields that hold a template of any shape, which the dialect check reads; the schema is narrower than AWS about them. */
const TEMPLATES: Record<string, Json> = { Output: {}, Arguments: {}, Assign: {}, ItemSelector: {} }

/** What asl-validator finds wrong with the structure: missing and unknown fields, wrong types, transitions to nowhere. */
export function schemaProblems(definition: object): string[] {
  const result = validated(skeletonOf(definition as Json) as object)
  return result.isValid ? [] : result.errorsText().split('\n').filter(Boolean)
}

/** A copy in which templates and expressions are stand-ins. */
function skeletonOf(value: Json, key?: string): Json {
  if (key !== undefined && key in TEMPLATES) return TEMPLATES[key] ?? null
  if (key === 'Items' && Array.isArray(value)) return []
  if (key === 'Condition' && typeof value === 'boolean') return '{% true %}'
  if ((key === 'Error' || key === 'Cause') && value === '') return 'empty'
  if (typeof value === 'string') return value.startsWith('{%') && value.endsWith('%}') ? '{% true %}' : value
  if (Array.isArray(value)) return value.map((item) => skeletonOf(item))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, key === 'States' ? skeletonOf(item) : skeletonOf(item, name)]),
  )
}
