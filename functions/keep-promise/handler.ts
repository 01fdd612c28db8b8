import { readBudgets } from '#workflows/compensation/budgets.ts'
import { readPolicy } from '#workflows/compensation/policy.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import { isMoneyDue, moneyBackAt } from '#workflows/recovery/lawful-wait.ts'
import { isReliefDue, missesBeforeAPerson } from '#workflows/recovery/playbook.ts'
import { patienceUntilOurWord, renewedWord } from '#workflows/recovery/promise.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { anotherRemedy } from '#workflows/recovery/telling.ts'
import budgetsFile from '../../config/budgets.yaml'
import policyFile from '../../config/policy.yaml'
import { enter } from '../runtime/enter.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { type Easing, easeTheWait } from './ease-the-wait.ts'

type Parts = Easing & { mail: MailLane }

/** The recap tells of a remedy that is done, a person of one that failed, and putting it right of one that is new. */
const isToldElsewhere = ({ remedy }: Recovery): boolean =>
  remedy === undefined || ['confirmed', 'failed', 'chosen'].includes(remedy.state)

/** Who has waited as long as the law lets them gets their money back without having to ask. @param now epoch ms */
const moneyBackUnasked = (recovery: Recovery, now: number): Partial<Recovery> | undefined =>
  isMoneyDue(recovery, now) ? anotherRemedy(recovery, 'refund', now) : undefined

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
    const recovery = await recoveries.revise(recoveryId, (seen) =>
      isToldElsewhere(seen) ? undefined : (moneyBackUnasked(seen, now()) ?? renewedWord(seen, now())),
    )
    if (isToldElsewhere(recovery)) return { patience: patienceUntilOurWord(recovery, now()) }
    if (recovery.misses > found.misses) measure({ PromiseMissed: 1 })
    await enter(recoveries, recovery, 'keep-promise')
    const moneyBack = moneyBackAt(recovery)
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
        ...(moneyBack !== undefined && { moneyBackAt: new Date(moneyBack).toISOString() }),
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
    issue: parts.ledger(),
    mail: parts.mail(),
    policy: readPolicy(policyFile),
    budgets: parts.budgets(),
    grantingSwitch: parts.grantingSwitch(),
    caps: readBudgets(budgetsFile),
    now: parts.now,
  }),
)
