import { Failure } from '#workflows/recovery/failures.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Limited } from './budgets.ts'
import type { Ratio } from './language/schedule.ts'
import type { Money } from './money.ts'
import { moreThan } from './more.ts'
import type { Reason } from './reason.ts'

/** An amount, and the lines that add up to it. */
export type Grant = { amount: Money; reasons: Reason[] }

/**
 * What is granted: what policy decides, what a person has approved instead, or, where nobody approved in time,
 * what needs no approval.
 * @throws Failure ApprovalNeeded
 */
export function granting(recovery: Recovery, decision: Limited): Grant {
  const { amount, reasons, needsApproval, withoutApproval } = decision
  const { decided, openTask } = recovery
  const more = moreThan(recovery, amount.minor)
  if (more !== undefined) return adjusted(more, reasons, amount, 'as a member of staff decided')
  if (decided?.task === approvalOf(recovery) && decided.decision.decide === 'grant')
    return adjusted(decided.decision.amount, reasons, amount, 'as a person decided')
  if (!needsApproval) return { amount, reasons }
  if (openTask?.name === approvalOf(recovery))
    return adjusted(withoutApproval, reasons, amount, 'the most that needs no approval, as nobody decided in time')
  throw new Failure('ApprovalNeeded', `${recovery.id}: ${amount.minor} ${amount.currency} is above the limit`)
}

/** The task in which a person approves the compensation of this round. */
export const approvalOf = ({ round }: Recovery) => `ask-for-approval~${round}` as const

function adjusted(granted: Money, reasons: Reason[], policy: Money, text: string): Grant {
  const difference = granted.minor - policy.minor
  return { amount: granted, reasons: difference === 0 ? reasons : [...reasons, { text, minor: difference }] }
}

/** What is still owed. A second failure tops up by the difference; it never adds, and nothing is ever taken back. */
export function stillOwed({ amount, reasons }: Grant, granted: Money | undefined): Grant {
  if (granted === undefined || granted.minor === 0) return { amount, reasons }
  const minor = Math.max(0, amount.minor - granted.minor)
  const less = { text: 'less what was given before', minor: minor - amount.minor }
  return { amount: { minor, currency: amount.currency }, reasons: [...reasons, less] }
}

/** The ratio with what was given in the end, which may be more or less than policy decided. To a thousandth. */
export function ratioWith({ ratio: { before, after }, amount }: Limited, givenMinor: number): Ratio {
  if (before === null || after === null) return { before, after }
  const thousandth = (value: number) => Math.round(value * 1000) / 1000
  const perMinor = amount.minor === 0 ? 0 : (after - before) / amount.minor
  return { before: thousandth(before), after: thousandth(before + perMinor * givenMinor) }
}
