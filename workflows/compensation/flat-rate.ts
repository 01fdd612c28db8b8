import type { Case, Decision } from './decision.ts'
import type { Policy } from './policy.ts'
import { minorUnits, percentOf, sum } from './reckoning.ts'

/** What everybody in an incident gets: one amount, never more than its share of the price, and never nothing. */
export function flatRateOf({ incidents }: Policy, decision: Decision, { goods }: Pick<Case, 'goods'>): Decision {
  const flat = Math.max(1, minorUnits(incidents.flat, goods.currency))
  const ceiling = Math.max(1, percentOf(goods.minor, incidents.atMostPercentOfPrice))
  const reasons = [{ text: 'the same for everybody whom this incident has let down', minor: flat }]
  if (flat > ceiling) reasons.push({ text: 'down to the ceiling of an incident', minor: ceiling - flat })
  const amount = { minor: sum(reasons), currency: goods.currency }
  return { ...decision, amount, reasons, needsApproval: false, withoutApproval: amount }
}
