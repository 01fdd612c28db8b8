import { caseOf } from '#workflows/compensation/case-of.ts'
import { decide } from '#workflows/compensation/decision.ts'
import { readPolicy } from '#workflows/compensation/policy.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import policyFile from '../../../config/policy.yaml'
import type { Aftermath, Invariant, Item } from './aftermath.ts'

const policy = readPolicy(policyFile)

type Credit = Item & { n: number; amount: { minor: number } }

const compensations = ({ under }: Aftermath, id: string): Credit[] => under(id, 'CREDIT#compensation') as Credit[]
const total = (credits: Credit[]): number => credits.reduce((sum, { amount }) => sum + amount.minor, 0)

/** I1: at most one compensation per key, and never more in all than policy grants for the worst, or than staff gave. */
export const notTooMuch: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const order = aftermath.all('ORD').find(({ id, sk }) => sk === 'ORD' && id === recovery.order)
    if (order === undefined) return [`I1 ${recovery.id} belongs to no order`]
    const credits = compensations(aftermath, recovery.id)
    const until = aftermath.world.clock.now()
    const theCase = caseOf(recovery, order as never, until)
    const policies = [theCase, ...(wasInAStorm(aftermath, recovery) ? [{ ...theCase, incident: true }] : [])]
    const byStaff = recovery.more?.amount.minor ?? 0
    const most = Math.max(byStaff, ...policies.map((one) => decide(policy, one).amount.minor))
    const found = total(credits)
    const rounds = credits.map(({ n }) => n)
    return [
      ...(found > most ? [`I1 compensation of ${found} where ${most} may be given at most`] : []),
      ...(new Set(rounds).size < rounds.length ? [`I1 two compensations in one round: ${rounds}`] : []),
    ]
  })

/** In a storm everybody gets the same at first, and more if they are let down again. */
const wasInAStorm = ({ all }: Aftermath, { cause }: Recovery): boolean =>
  all('INC#').some(({ pk }) => pk === `CAUSE#${cause?.key}`)

/** I7: what the recovery says was granted is what the ledger has issued, and nobody goes away with nothing. */
export const ledgerAgrees: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const credits = compensations(aftermath, recovery.id)
    const issued = total(credits)
    const granted = recovery.granted?.minor ?? 0
    const byAPerson = passedByAPerson(aftermath, recovery.id)
    const ended = recovery.outcome === 'recovered' || recovery.outcome === 'silent'
    return [
      ...(issued !== granted ? [`I7 ${issued} were issued and ${granted} are written down as granted`] : []),
      ...(ended && credits.length === 0 && !byAPerson ? ['I7 the recovery ended without any compensation'] : []),
    ]
  })

/** Whether a person let a recovery go on without its compensation. */
const passedByAPerson = ({ under }: Aftermath, id: string): boolean =>
  under(id, 'TASK#').some(({ decision }) =>
    ['write-recap', 'wait-to-check-back', 'close'].includes(String((decision as { at?: string })?.at)),
  )

/** I1: the purse of an order holds what was given for it, no more and no less, once its recoveries have ended. */
export const pursesAgree: Invariant = (aftermath) =>
  [...new Set(aftermath.recoveries.map(({ order }) => order))].flatMap((order) => {
    const recoveries = aftermath.recoveries.filter((recovery) => recovery.order === order)
    const isOver = recoveries.every(({ id, closedAt }) => closedAt !== undefined && !passedByAPerson(aftermath, id))
    const purse = aftermath.all('POT').filter(({ pk }) => pk.startsWith(`BUDGET#compensation#order#${order}#`))
    const spent = purse.reduce((sum, pot) => sum + Number(pot.spent), 0)
    const issued = recoveries.reduce((sum, { id }) => sum + total(compensations(aftermath, id)), 0)
    return isOver && spent !== issued ? [`I1 the purse of ${order} holds ${spent}, and ${issued} were given`] : []
  })

/** I1: a vendor has done each thing once, however often it was asked. */
export const vendorsDoItOnce: Invariant = ({ world: { web } }) => {
  const done = {
    'Stripe refunded': web.stripe.refunds.map(({ amends }) => amends),
    'Stripe made a code good': web.stripe.codes.map(({ code }) => code),
    'Shopify refunded': web.shopify.refunds.map(({ note }) => note),
    'Shopify made a gift card': web.shopify.giftCards.map(({ code }) => code),
    'Shopify sent things again': web.shopify.drafts.filter(({ completed }) => completed).map(({ input }) => input.note),
  }
  return Object.entries(done).flatMap(([what, keys]) =>
    new Set(keys).size < keys.length ? [`I1 ${what} ${keys.length} times for ${new Set(keys).size}`] : [],
  )
}
