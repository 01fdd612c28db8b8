import * as z from 'zod/mini'
import { publishedEvents, publishedTypes } from '#workflows/failure-events/published/published-events.ts'

export type Json = Record<string, unknown>

/** The JSON schema of what we take (`input`) or give (`output`), from the very schema that checks it. */
export function jsonSchemaOf(schema: z.core.$ZodType, io: 'input' | 'output' = 'input'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' })
  return rest as Json
}

/** `failure.reported` is FailureReported in a contract. */
export const schemaNameOf = (type: string): string =>
  type.replace(/(^|\.)(\w)/g, (_, __, letter: string) => letter.toUpperCase())

/** The schemas of the data of every published event, by name. */
export const eventSchemas = (): Record<string, Json> =>
  Object.fromEntries(publishedTypes.map((type) => [schemaNameOf(type), jsonSchemaOf(publishedEvents[type])]))

/** One event of this type, as CloudEvents 1.0. */
export const envelopeOf = (type: string, envelope: Json): Json => ({
  ...envelope,
  properties: {
    ...(envelope.properties as Json),
    type: { const: type },
    data: { $ref: `#/components/schemas/${schemaNameOf(type)}` },
  },
})
