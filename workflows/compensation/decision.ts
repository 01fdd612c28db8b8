import type { Form } from './form.ts'
import type { Ratio } from './language/schedule.ts'
import type { Money } from './money.ts'
import type { Policy } from './policy.ts'
import type { Reason } from './reason.ts'
import { type Severity, severityIn } from './severity.ts'
import type { Case } from './shop-facts.ts'

/** What a customer gets on top of the remedy, and why. `minor` counts minor units of the currency. */
export type Decision = {
  amount: Money
  reasons: Reason[]
  severity: Severity
  ratio: Ratio
  /** From here on more of it helps less and less; null where policy does not reckon it. */
  kneeMinor: number | null
  form: Form
}

/** What policy grants for a case. Never nothing for a failure of ours (S0.14), never above the ceiling. */
export function decide(policy: Policy, facts: Case): Decision {
  const { minor, currency, reasons, ratio, kneeMinor, known } = policy.schedule(saidTo(policy, facts))
  return {
    amount: { minor, currency },
    reasons,
    severity: severityIn(known),
    ratio,
    kneeMinor,
    form: policy.forms[facts.failure],
  }
}

/** What of a case the policy asks for. */
const saidTo = ({ facts }: Policy, said: Case): Record<string, unknown> =>
  Object.fromEntries(Object.entries(said).filter(([name, value]) => facts.includes(name) && value !== undefined))
