import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { type Recovery, recovery as recoverySchema } from '#workflows/recovery/recovery.ts'
import type { AskingStage, StepInput } from '#workflows/recovery/steps.ts'
import { iso, noon } from './an-order.ts'

const dayMs = 86_400_000

/** A recovery of a late order whose remedy was asked for just now; our word stands for two days. */
export function aRecovery(given: Partial<Recovery> = {}): Recovery {
  const recovery: Recovery = {
    id: recoveryIdOf('A-1001', 'all~delivery', 1),
    order: 'A-1001',
    customer: 'c_canaria',
    fault: 'all~delivery',
    failure: 'late',
    occurredAt: iso(noon - dayMs),
    openedAt: iso(noon),
    establishedAt: iso(noon),
    stage: 'put-it-right',
    round: 1,
    version: 1,
    promises: 1,
    misses: 0,
    tried: [],
    claims: {},
    nextWordBy: iso(noon + 2 * dayMs),
    remedy: { n: 1, kind: 'expedite', state: 'asked' },
    ...given,
  }
  return recoverySchema.parse(JSON.parse(JSON.stringify(recovery)))
}

/** What was late has been put right. */
export const confirmed = { n: 1, kind: 'expedite' as const, state: 'confirmed' as const, confirmedAt: iso(noon) }

/** A state that waits, with the token `token`. */
export const waitingAt = (stage: AskingStage, token = 'token') => ({
  stage,
  token,
  since: '2026-11-25T11:00:00.000Z#000',
})

/** What the state machine hands to a step that asks outside. */
export const asking = (given: Partial<StepInput<AskingStage>> = {}): StepInput<AskingStage> => ({
  contract: 1,
  recoveryId: aRecovery().id,
  token: 'token',
  enteredAt: iso(noon),
  retryCount: 0,
  ...given,
})
