import { limited, readBudgets } from '#workflows/compensation/budgets.ts'
import { caseOf } from '#workflows/compensation/case-of.ts'
import { decide } from '#workflows/compensation/decision.ts'
import { approvalOf, granting, ratioWith, stillOwed } from '#workflows/compensation/grant.ts'
import { isHeldOut } from '#workflows/compensation/hold-out.ts'
import { beyondKnee } from '#workflows/compensation/language/schedule.ts'
import type { Money } from '#workflows/compensation/money.ts'
import { type Policy, readPolicy } from '#workflows/compensation/policy.ts'
import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import { surpriseFor } from '#workflows/compensation/surprise.ts'
import type { Incident } from '#workflows/incidents/incident.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { timesWithin } from '#workflows/recovery/repeat.ts'
import budgetsFile from '../../config/budgets.yaml'
import policyFile from '../../config/policy.yaml'
import type { IssueCredit } from '../adapters/credit-ledger.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Incidents } from '../adapters/table/incidents.ts'
import type { LettingsDown } from '../adapters/table/lettings-down.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { enter } from '../runtime/enter.ts'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { type Purses, withinBudgets } from '../runtime/within-budgets.ts'
import { addASurprise } from './add-a-surprise.ts'

type Parts = Purses & {
  incidents: Incidents
  lettingsDown: LettingsDown
  orders: Orders
  tasks: Tasks
  issue: IssueCredit
  policy: Policy
  now: () => number
}

/**
 * Grants what policy gives for the worst that happened, less what was granted before.
 * @throws Failure ApprovalNeeded above what a machine may grant
 */
export const compensate =
  ({ recoveries, incidents, lettingsDown, orders, tasks, issue, policy, now, ...purses }: Parts): Step<'compensate'> =>
  async ({ recoveryId }) => {
    const recovery = await decidedInTime(await recoveries.get(recoveryId))
    if (recovery.erasedAt !== undefined) return
    const order = await orders.get(recovery.order)
    const incident = await stormOf(recovery)
    const theCase = { ...caseOf(recovery, order, now()), incident: incident !== undefined }
    const { caps } = purses
    const before = incident === undefined ? await lettingsDown.of(recovery.customer) : []
    const decision = limited(decide(policy, theCase), caps, timesWithin(before, caps.serialFrom.days, now()))
    await enter(recoveries, recovery, 'compensate', { severity: decision.severity })
    const owed = stillOwed(granting(recovery, decision), recovery.granted)
    if (owed.amount.minor === 0) return

    const n = recovery.round
    const key = `compensation#${recovery.order}#${recovery.fault}#${n}`
    const byAPerson = recovery.decided?.task === approvalOf(recovery) || recovery.more?.round === n
    const about = { recovery, key, purpose: 'compensation' as const, amount: owed.amount, byAPerson }
    const issued = await withinBudgets(
      { ...purses, recoveries, now },
      { ...about, incident: incident?.id, when: stillSo(recovery) },
      () => issue({ recovery, purpose: 'compensation', n, key, ...owed, days: policy.compensation.creditDays }),
    )
    if ('noRoom' in issued) return toAPerson(recovery, owed.amount, issued.noRoom)
    if ('passedOver' in issued) throw new Failure('TryAgain', `${recoveryId}: staff decided at this very moment`)
    if (theCase.price.minor > 0) measure({ CompensationShare: (100 * issued.minor) / theCase.price.minor })
    const surprise = surpriseFor(policy, recovery, { currency: owed.amount.currency, storm: incident !== undefined })
    const { creditDays, holdOutPercent } = policy.compensation
    const heldOut = surprise !== undefined && isHeldOut(recoveryId, holdOutPercent)
    const added =
      surprise !== undefined &&
      !heldOut &&
      (await addASurprise({ ...purses, recoveries, issue, now }, recovery, surprise, creditDays))
    const compared = holdOutPercent !== undefined && (heldOut || added)
    // Written last: once it is, nothing is owed any more, and a second run of this step goes no further.
    const granted = { minor: grantedBefore(recovery, key) + issued.minor, currency: owed.amount.currency }
    await recoveries.change(recoveryId, {
      granted,
      ratio: ratioWith(decision, granted.minor),
      beyondKnee: beyondKnee(granted.minor, decision) || undefined,
      ...(compared && { surprise: heldOut ? 'held-out' : 'given' }),
    })

    /** A person is asked first; where nobody has answered in time, it stays owed and the recap says that it follows. */
    async function toAPerson(recovery: Recovery, amount: Money, because: string): Promise<undefined> {
      if (recovery.openTask?.name !== approvalOf(recovery))
        throw new Failure('ApprovalNeeded', `${recoveryId}: ${because}`)
      const question = toBeSeenTo(`${moneyInWords(amount)} is owed and was not given: ${because}. Please see to it.`)
      const name = `owed~${recovery.round}` as const
      await tasks.open({ name, kind: 'exception', recovery: recoveryId, order: recovery.order, ...question }, now())
      return undefined
    }

    /** In a storm everybody gets the same at first; who is let down again is a case of their own. */
    async function stormOf({ cause, round }: Recovery): Promise<Incident | undefined> {
      return round === 1 && cause !== undefined ? incidents.covering(cause) : undefined
    }

    /** Nobody can decide any more once the time is over; what was decided in the last moment still counts. */
    async function decidedInTime(recovery: Recovery): Promise<Recovery> {
      const { openTask, decided } = recovery
      const task = approvalOf(recovery)
      if (openTask?.name !== task || decided?.task === task) return recovery
      const id = `${recovery.id}.${task}`
      if (await tasks.settle(id, { decide: 'dealt-with' }, now())) return recovery
      const decision = (await tasks.find(id))?.decision
      return decision === undefined ? recovery : { ...recovery, decided: { task, decision } }
    }
  }

/** What staff have decided meanwhile counts: nothing is given on an older decision. */
const stillSo = ({ more }: Recovery): When[] =>
  more === undefined
    ? [{ path: ['more'], is: 'absent' }]
    : [{ path: ['more', 'amount', 'minor'], equals: more.amount.minor }]

/** What the other rounds have given, as their claims say: one that is issued again is not counted again. */
const grantedBefore = ({ claims }: Recovery, key: string): number =>
  Object.entries(claims)
    .filter(([name]) => name.startsWith('compensation#') && name !== key)
    .reduce((sum, [, { result }]) => sum + Number(result?.minor ?? 0), 0)

export const handler = stepHandler('compensate', () =>
  compensate({
    recoveries: parts.recoveries(),
    incidents: parts.incidents(),
    lettingsDown: parts.lettingsDown(),
    orders: parts.orders(),
    tasks: parts.tasks(),
    issue: parts.ledger(),
    policy: readPolicy(policyFile),
    budgets: parts.budgets(),
    grantingSwitch: parts.grantingSwitch(),
    caps: readBudgets(budgetsFile),
    now: parts.now,
  }),
)
