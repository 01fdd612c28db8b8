import type { Grant } from './grant.ts'
import type { Policy } from './policy.ts'
import { minorUnits } from './reckoning.ts'

/** What eases a wait that has become too long. It comes from a budget of its own and is never set off later. */
export const relief = ({ compensation }: Policy, currency: string): Grant => {
  const minor = minorUnits(compensation.interimRelief, currency)
  return { amount: { minor, currency }, reasons: [{ text: 'for a wait that takes too long', minor }] }
}
