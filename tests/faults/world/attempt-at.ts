import type { CallFault } from '../plans/fault.ts'
import type { Attempt } from './port.ts'

/** Outside the SDK's own retries every attempt goes wrong; inside them only the first. */
export function attemptAt(n: number, fault: CallFault | undefined): Attempt {
  switch (fault) {
    case 'before':
    case 'throttle':
    case 'unavailable':
    case 'refused':
    case 'remembered':
      return fault
    case 'outage':
      return 'before'
    case 'after':
      return n === 0 ? 'after' : 'before'
    case 'before-once':
    case 'after-once':
    case 'throttle-once':
    case 'unavailable-once':
      return n === 0 ? (fault.slice(0, -'-once'.length) as Attempt) : 'let-through'
    default:
      return 'let-through'
  }
}
