import { errors } from './state-failure.ts'

/**
 * Whether a retrier's or catcher's ErrorEquals names an error. States.Runtime ends the execution whatever is named;
 * States.DataLimitExceeded must be named itself; States.TaskFailed stands for every error but States.Timeout;
 * States.Timeout stands for States.HeartbeatTimeout too.
 */
export function names(errorEquals: string[], error: string = errors.taskFailed): boolean {
  if (error === errors.runtime) return false
  return errorEquals.some((name) => {
    if (name === error) return true
    if (name === errors.all) return error !== errors.dataLimitExceeded
    if (name === errors.timeout) return error === errors.heartbeatTimeout
    if (name === errors.taskFailed) return error !== errors.timeout && error !== errors.dataLimitExceeded
    return false
  })
}
