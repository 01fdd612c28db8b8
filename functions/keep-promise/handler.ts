import { readBudgets } from '#workflows/compensation/budgets.ts'
import { readPolicy } from '#workflows/compensation/policy.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import { isReliefDue, missesBeforeAPerson } from '#workflows/recovery/playbook.ts'
import { patienceUntilOurWord, renewedWord } from '#workflows/recovery/promise.ts'
import type { Remedy } from '#workflows/recovery/recovery.ts'
import budgetsFile from '../../config/budgets.yaml'
import policyFile from '../../config/policy.yaml'
import type { MailLane } from '../runtime/mail-lane.ts'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { type Easing, easeTheWait } from './ease-the-wait.ts'

type Parts = Easing & { mail: MailLane }

/** The recap tells of a remedy that is done, a person of one that failed, and putting it right of one that is new. */
const toldElsewhere: Remedy['state'][] = ['confirmed', 'failed', 'chosen']

/**
 * Our word is due, or the date moves: the customer hears it from us before they ask, with a new date and, when the
 * wait has become too long, with something that eases the wait.
 * @throws Failure PromiseMissedTooOften when a person must take over
 */
export const keepPromise =
  ({ mail, ...easing }: Parts): Step<'keep-promise'> =>
  async ({ recoveryId }) => {
    const { recoveries, now } = easing
    const found = await recoveries.get(recoveryId)
    if (found.remedy === undefined || toldElsewhere.includes(found.remedy.state))
      return { patience: patienceUntilOurWord(found, now()) }

    const recovery = await recoveries.revise(recoveryId, (seen) => renewedWord(seen, now()))
    if (recovery.misses > found.misses) measure({ PromiseMissed: 1 })
    await recoveries.enter(recovery, 'keep-promise')
    const credit = isReliefDue(recovery) ? await easeTheWait(easing, recovery) : undefined
    await mail.want({
      recovery: recoveryId,
      key: `update#${recovery.promises}`,
      kind: 'update',
      round: recovery.round,
      wantedAt: new Date(now()).toISOString(),
      facts: {
        remedy: recovery.remedy?.kind,
        newPromiseBy: recovery.nextWordBy,
        promised: Date.parse(recovery.remedy?.by ?? '') > now(),
        ...(credit && { credit }),
      },
    })
    if (recovery.misses >= missesBeforeAPerson)
      throw new Failure('PromiseMissedTooOften', `${recoveryId} has missed its word ${recovery.misses} times`)
    return { patience: patienceUntilOurWord(recovery, now()) }
  }

export const handler = stepHandler('keep-promise', () =>
  keepPromise({
    recoveries: parts.recoveries(),
    orders: parts.orders(),
    timeline: parts.timeline(),
    issue: parts.ledger(),
    mail: parts.mail(),
    policy: readPolicy(policyFile),
    budgets: parts.budgets(),
    grantingSwitch: parts.grantingSwitch(),
    caps: readBudgets(budgetsFile),
    now: parts.now,
  }),
)
