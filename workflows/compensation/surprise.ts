import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Grant } from './grant.ts'
import type { Policy } from './policy.ts'
import { minorUnits } from './reckoning.ts'

/**
 * A small thing more that nobody was told of: once a recovery, and not in a storm, where everybody gets the same.
 * Undefined where policy has none. It comes out of a purse of its own and is never set off.
 */
export function surpriseFor(
  { compensation: { surprise } }: Policy,
  { round }: Pick<Recovery, 'round'>,
  { currency, storm }: { currency: string; storm: boolean },
): Grant | undefined {
  if (surprise === undefined || round > 1 || storm) return undefined
  const minor = minorUnits(surprise, currency)
  return { amount: { minor, currency }, reasons: [{ text: 'a small thing more, unannounced', minor }] }
}
