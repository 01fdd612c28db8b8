import { ApiError } from '../api/api-error.ts'
import { refusalsOf } from './problems.ts'

/** @throws ApiError InvalidDefinition, with every reason why the definition cannot be run */
export function assertRunnable(name: string, definition: string, sdkIntegrations: string[]): void {
  const refusals = refusalsOf(definition, sdkIntegrations)
  if (refusals.length === 0) return
  throw new ApiError('InvalidDefinition', `Invalid State Machine Definition of ${name}:\n${refusals.join('\n')}`)
}
