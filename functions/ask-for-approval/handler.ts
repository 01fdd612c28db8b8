import { atStake } from '#workflows/compensation/at-stake.ts'
import { type Budgets, limited, readBudgets } from '#workflows/compensation/budgets.ts'
import { caseOf } from '#workflows/compensation/case-of.ts'
import { decide } from '#workflows/compensation/decision.ts'
import { approvalOf } from '#workflows/compensation/grant.ts'
import { type Policy, readPolicy } from '#workflows/compensation/policy.ts'
import { approvalChoices } from '#workflows/recovery/choices.ts'
import { timesWithin } from '#workflows/recovery/repeat.ts'
import budgetsFile from '../../config/budgets.yaml'
import policyFile from '../../config/policy.yaml'
import type { LettingsDown } from '../adapters/table/lettings-down.ts'
import type { Orders } from '../adapters/table/orders.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { type WaitingForAPerson, waitForAPerson } from '../runtime/wait-for-a-person.ts'

type Parts = WaitingForAPerson & { orders: Orders; lettingsDown: LettingsDown; policy: Policy; caps: Budgets }

/** Asks a person for an amount that is more than a machine may grant. */
export const askForApproval =
  ({ orders, lettingsDown, policy, caps, ...waiting }: Parts): Step<'ask-for-approval'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const order = await orders.get(recovery.order)
    const before = await lettingsDown.of(recovery.customer)
    const times = timesWithin(before, caps.serialFrom.days, waiting.now())
    const decision = limited(decide(policy, caseOf(recovery, order, waiting.now())), caps, times)
    const task = { name: approvalOf(recovery), kind: 'approval' as const, ...approvalChoices(decision, atStake(order)) }
    await waitForAPerson(waiting, 'ask-for-approval', recovery, input, task)
  }

export const handler = stepHandler('ask-for-approval', () =>
  askForApproval({
    recoveries: parts.recoveries(),
    waitTokens: parts.waitTokens(),
    answers: parts.answers(),
    orders: parts.orders(),
    lettingsDown: parts.lettingsDown(),
    tasks: parts.tasks(),
    policy: readPolicy(policyFile),
    caps: readBudgets(budgetsFile),
    now: parts.now,
  }),
)
