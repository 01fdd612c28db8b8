import { Hono } from 'hono'
import * as z from 'zod/mini'
import { fundsFor } from '#workflows/compensation/budgets.ts'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { inEnglish } from '#workflows/in-english.ts'
import type { BudgetsOfAll } from '../runtime/budgets-used.ts'
import { wrongIn } from '../runtime/problem.ts'
import { refuse } from './refusal.ts'

/** More failures than any account's letters of a day. */
const mostFailures = 50_000

const whole = (most: number) => z.coerce.number().check(z.int(), z.minimum(1), z.maximum(most))

/** The storm to be drilled; the price is in whole units of the shop's first currency. */
const asked = z.object({
  failure: failureKind,
  failures: whole(mostFailures),
  minutes: whole(1440),
  ordersEach: whole(50),
  price: z.coerce.number().check(z.minimum(0), z.maximum(1_000_000)),
})

type Parts = BudgetsOfAll & { lettersPerSecond: number; now: () => number }

/** What a storm would bring, on sample data: nothing is sent, given or kept. */
export function drillRoom({ budgets, caps, lettersPerSecond, now }: Parts): Hono {
  const room = new Hono()
  room.get('/', async (context) => {
    const read = asked.safeParse(context.req.query(), inEnglish)
    if (!read.success)
      return refuse(400, 'Not a storm', 'Every problem is listed.', wrongIn(read.error, context.req.query()))
    const { price, ...storm } = read.data
    const { drillOf, minorUnits, policy } = await import('./by-policy.ts')
    const [currency = 'EUR'] = Object.keys(caps.compensation.day)
    const spending = { order: '', customer: '', day: new Date(now()).toISOString().slice(0, 10), currency }
    const funds = (fundsFor(caps, 'compensation', spending) ?? []).filter(({ shared }) => shared)
    const spent = new Map(await Promise.all(funds.map(async (fund) => [fund.name, await budgets.spent(fund)] as const)))
    const spentBefore = (purse: string) => spent.get(purse) ?? 0
    const settings = { policy, caps, spentBefore, lettersPerSecond, now: now() }
    return context.json(drillOf({ ...storm, price: { minor: minorUnits(price, currency), currency } }, settings))
  })
  return room
}
