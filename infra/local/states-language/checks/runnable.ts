import { ApiError } from '../api/api-error.ts'
import type { Definition } from '../definition.ts'
import { dialectProblems } from './dialect.ts'
import { refusalsOf } from './problems.ts'

/**
 * A definition that is not new has been checked; but whether it can be run also depends on the integrations given.
 * @throws ApiError InvalidDefinition, with every reason why the definition cannot be run
 */
export function assertRunnable(
  name: string,
  definition: string,
  sdkIntegrations: string[],
  { isNew }: { isNew: boolean },
): void {
  const refusals = isNew
    ? refusalsOf(definition, sdkIntegrations)
    : dialectProblems(JSON.parse(definition) as Definition, sdkIntegrations)
  if (refusals.length === 0) return
  throw new ApiError('InvalidDefinition', `Invalid State Machine Definition of ${name}:\n${refusals.join('\n')}`)
}
