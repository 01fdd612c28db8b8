import { caseOf } from '#workflows/compensation/case-of.ts'
import { decide } from '#workflows/compensation/decision.ts'
import { readPolicy } from '#workflows/compensation/policy.ts'
import policyFile from '../../../config/policy.yaml'
import type { Aftermath, Invariant, Item } from './aftermath.ts'

const policy = readPolicy(policyFile)

type Credit = Item & { n: number; amount: { minor: number } }

const compensations = ({ under }: Aftermath, id: string): Credit[] => under(id, 'CREDIT#compensation') as Credit[]
const total = (credits: Credit[]): number => credits.reduce((sum, { amount }) => sum + amount.minor, 0)

/** I1: at most one compensation per key, and never more in all than policy grants for the worst that happened. */
export const notTooMuch: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const order = aftermath.all('ORD').find(({ id, sk }) => sk === 'ORD' && id === recovery.order)
    if (order === undefined) return [`I1 ${recovery.id} belongs to no order`]
    const credits = compensations(aftermath, recovery.id)
    const until = aftermath.world.clock.now()
    const { amount } = decide(policy, caseOf(recovery, order as never, until))
    const found = total(credits)
    const rounds = credits.map(({ n }) => n)
    return [
      ...(found > amount.minor ? [`I1 compensation of ${found} where policy grants ${amount.minor} at most`] : []),
      ...(new Set(rounds).size < rounds.length ? [`I1 two compensations in one round: ${rounds}`] : []),
    ]
  })

/** I7: what the recovery says was granted is what the ledger has issued, and nobody goes away with nothing. */
export const ledgerAgrees: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const credits = compensations(aftermath, recovery.id)
    const issued = total(credits)
    const granted = recovery.granted?.minor ?? 0
    const byAPerson = aftermath
      .under(recovery.id, 'TASK#')
      .some(({ decision }) =>
        ['write-recap', 'wait-to-check-back', 'close'].includes(String((decision as { at?: string })?.at)),
      )
    const ended = recovery.outcome === 'recovered' || recovery.outcome === 'silent'
    return [
      ...(issued !== granted ? [`I7 ${issued} were issued and ${granted} are written down as granted`] : []),
      ...(ended && credits.length === 0 && !byAPerson ? ['I7 the recovery ended without any compensation'] : []),
    ]
  })
