import type { Definition } from '../definition.ts'
import { isRecord } from '../json.ts'
import { dialectProblems } from './dialect.ts'
import { errorListProblems } from './error-lists.ts'
import { reachabilityProblems } from './reachability.ts'
import { schemaProblems } from './schema.ts'
import { tokenProblems } from './task-tokens.ts'
import { variableProblems } from './variables.ts'

/**
 * Why a definition cannot be run, each reason by the name of its state; empty where it can. Like AWS, this accepts
 * what can only go wrong while it runs.
 * @param definition JSON text, or what it parses to
 * @param sdkIntegrations the Resources the engine was given beside Lambda
 */
export function refusalsOf(definition: string | object, sdkIntegrations: string[] = []): string[] {
  const parsed = parsedFrom(definition)
  if (typeof parsed === 'string') return [parsed]
  const structure = schemaProblems(parsed)
  const dialect = isRecord(parsed.States) ? dialectProblems(parsed, sdkIntegrations) : []
  if (structure.length > 0) return [...dialect, ...structure]
  return [...dialect, ...errorListProblems(parsed), ...reachabilityProblems(parsed)]
}

/**
 * Everything wrong with a definition: what is refused, and what AWS and asl-validator accept although it is a
 * mistake, namely variables no path assigns, and task tokens nobody is given or that are waited for without end.
 */
export function problemsOf(definition: string | object, sdkIntegrations: string[] = []): string[] {
  const refusals = refusalsOf(definition, sdkIntegrations)
  const parsed = parsedFrom(definition)
  if (refusals.length > 0 || typeof parsed === 'string') return refusals
  return [...tokenProblems(parsed), ...variableProblems(parsed)]
}

function parsedFrom(definition: string | object): Definition | string {
  try {
    const parsed: unknown = typeof definition === 'string' ? JSON.parse(definition) : definition
    return isRecord(parsed) ? (parsed as unknown as Definition) : 'The definition must be a JSON object'
  } catch (error) {
    return `The definition is not JSON: ${(error as Error).message}`
  }
}
