import { decide } from '#workflows/compensation/decision.ts'
import { caseOf } from '#workflows/compensation/grant.ts'
import { type Policy, readPolicy } from '#workflows/compensation/policy.ts'
import { approvalChoices } from '#workflows/recovery/choices.ts'
import policyFile from '../../config/policy.yaml'
import type { Orders } from '../adapters/table/orders.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'

type Parts = Waiting & { orders: Orders; tasks: Tasks; policy: Policy }

/** Asks a person for an amount that is more than a machine may grant. */
export const askForApproval =
  ({ orders, tasks, policy, ...waiting }: Parts): Step<'ask-for-approval'> =>
  async (input) => {
    const recovery = await waiting.recoveries.get(input.recoveryId)
    const order = await orders.get(recovery.order)
    const decision = decide(policy, caseOf(recovery, order, waiting.now()))
    const name = `ask-for-approval~${recovery.round}`
    await tasks.open(
      { name, kind: 'approval', recovery: recovery.id, order: recovery.order, ...approvalChoices(decision) },
      waiting.now(),
    )
    await startWaiting(waiting, 'ask-for-approval', recovery, input, { openTask: { name, stage: 'ask-for-approval' } })
  }

export const handler = stepHandler('ask-for-approval', () =>
  askForApproval({
    recoveries: parts.recoveries(),
    answers: parts.answers(),
    orders: parts.orders(),
    tasks: parts.tasks(),
    policy: readPolicy(policyFile),
    now: parts.now,
  }),
)
