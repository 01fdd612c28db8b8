import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { Form } from './form.ts'
import type { Money } from './money.ts'
import type { Policy } from './policy.ts'
import { minorUnits, percentOf, roundedUp, sum } from './reckoning.ts'
import { type Severity, severityOf } from './severity.ts'

/** One line of an explanation; the amounts of all lines add up to the decision. */
export type Reason = { text: string; minor: number }

/** What a customer gets on top of the remedy, and why. `minor` counts minor units of the currency. */
export type Decision = {
  amount: Money
  reasons: Reason[]
  severity: Severity
  /** More than a machine may grant by itself. */
  needsApproval: boolean
  /** What it may grant by itself. */
  withoutApproval: Money
  /** What came of a unit of cost for the customer, without this decision and with it; null where nothing says. */
  ratio: Ratio
  form: Form
}

/** Benefits over costs: 1 is a customer who got what it cost them. */
export type Ratio = { before: number | null; after: number | null }

export type Case = {
  failure: FailureKind
  goods: Money
  shipping?: { paid: Money; express: boolean } | undefined
  promisedAt?: string | undefined
  /** When the failure ended for the customer: the remedy's confirmation. ISO 8601. */
  until: string
  round: number
}

/** What policy grants for a case. Never nothing for a failure of ours (S0.14), never above the ceiling. */
export function decide(policy: Policy, facts: Case): Decision {
  const { compensation } = policy
  const { currency } = facts.goods
  const units = (whole: number) => minorUnits(whole, currency)
  const severity = severityOf(policy, { ...facts, price: facts.goods.minor / units(1) })
  const share = compensation.percentOfPrice[facts.failure][severity]

  const reasons: Reason[] = [
    {
      text: `${share} % of the price, for ${wordsFor[facts.failure]} (${severity})`,
      minor: percentOf(facts.goods.minor, share),
    },
  ]
  const further = compensation.perFurtherRoundPercent * (facts.round - 1)
  if (further > 0)
    reasons.push({
      text: `${further} % more, because our first answer was not enough`,
      minor: percentOf(facts.goods.minor, further),
    })

  const least = Math.max(1, units(compensation.atLeast))
  if (sum(reasons) < least) reasons.push({ text: 'up to the least we give', minor: least - sum(reasons) })
  const rounded = roundedUp(sum(reasons), units(compensation.roundUpTo))
  if (rounded > sum(reasons)) reasons.push({ text: 'rounded up', minor: rounded - sum(reasons) })

  const ceiling = Math.max(least, percentOf(facts.goods.minor, compensation.atMostPercentOfPrice))
  if (sum(reasons) > ceiling) reasons.push({ text: 'down to the ceiling', minor: ceiling - sum(reasons) })
  if (
    facts.failure === 'late' &&
    facts.shipping?.express &&
    compensation.expressShippingBackWhenLate &&
    facts.shipping.paid.minor > 0
  )
    reasons.push({ text: 'the express shipping back', minor: facts.shipping.paid.minor })

  const amount = { minor: sum(reasons), currency }
  const limit = units(compensation.approvalAbove)
  return {
    amount,
    reasons,
    severity,
    needsApproval: amount.minor > limit,
    withoutApproval: { minor: Math.min(amount.minor, limit), currency },
    ratio: { before: null, after: null },
    form: policy.forms[facts.failure],
  }
}

const wordsFor: Record<FailureKind, string> = {
  late: 'a late delivery',
  lost: 'a lost delivery',
  damaged: 'damaged goods',
  'wrong-item': 'the wrong item',
  'missing-item': 'a missing item',
  'out-of-stock': 'an item sold that we did not have',
  defective: 'a defective item',
  'billing-error': 'a wrong bill',
  'bad-service': 'poor service',
}
