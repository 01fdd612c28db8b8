import { Hono } from 'hono'
import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'
import { notWhatYouSaw } from '../staff/not-what-you-saw.ts'
import { type Giving, giveMore } from './give-more.ts'
import { onRecovery } from './on-recovery.ts'

/** What the customer shall have in all, why, and the version of the recovery that is decided on. */
export const moreForThem = z.strictObject({
  amount: money,
  because: z.string().check(z.minLength(3), z.maxLength(200)),
  version: z.int(),
})

/** Staff give more than policy does: at once and with a reason, or, above their own purse, when somebody else agrees. */
export function overrideRoom({ audit, ...parts }: Giving & { audit: Audit }): Hono {
  const { recoveries, now } = parts
  const given = onRecovery(recoveries, moreForThem, (more) => async (recovery, { by, context }) => {
    const state = await giveMore(parts)(recovery, { ...more, by })
    if (state === 'not what they saw') return notWhatYouSaw(more.version)
    if (state === 'it has ended')
      return refuse(409, 'It has ended', 'The recovery is closed: nothing more is given in it.')
    return context.json({ recovery: recovery.id, state }, state === 'given' ? 200 : 202)
  })
  return new Hono().post('/:id/override', acting('give-more', { audit, now }), given)
}
