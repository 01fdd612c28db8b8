import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import { answers } from '#functions/front-door/answers.ts'
import { frontDoor } from '#functions/front-door/handler.ts'
import { questionsWith } from '#functions/front-door/questions/questions.ts'
import { somethingWrong } from '#functions/front-door/something-wrong.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { sayings, wishes } from '#workflows/recovery/recovery.ts'
import { questions } from '#workflows/recovery/still-asked.ts'
import { aRecovery, confirmed, waitingAt } from '../support/a-recovery.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { inMemory } from '../support/in-memory.ts'
import { brand } from '../workflows/letters/a-letter.ts'

const dayMs = 86_400_000

/** Everything a link may carry beside its token: what was tapped in the letter. */
const tapped = [
  '',
  ...sayings.map((says) => `?says=${says}`),
  ...wishes.map((wish) => `?to=wish&wish=${wish}`),
  '?stop=yes',
]

export type CustomerLinks = {
  door: Hono
  /** The path of every page a customer may be led to, good and too old. */
  paths: string[]
  /** One hash of everything that is kept and everything that was sent on. */
  state(): string
}

/** The links of two recoveries, one that is being put right and one that asks whether all is well, and of their order. */
export async function customerLinks(): Promise<CustomerLinks> {
  const parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  const promised = { n: 1, kind: 'reship', state: 'promised', by: iso(noon + dayMs) } as const
  await parts.recoveries.open(
    aRecovery({ id: 'r_underway', customer, failure: 'lost', remedy: promised, wait: waitingAt('put-it-right') }),
  )
  await parts.recoveries.open(
    aRecovery({ id: 'r_asked', customer, remedy: confirmed, stage: 'check-back', wait: waitingAt('check-back') }),
  )
  const tokens = await Promise.all([
    ...['r_underway', 'r_asked'].flatMap((recovery) =>
      questions.flatMap((purpose) =>
        [60, -1].map((days) =>
          parts.links.sign({ purpose, recovery, round: 1 }, days).then((token) => `answers/${token}`),
        ),
      ),
    ),
    parts.links.sign({ purpose: 'something-wrong', order: 'A-1001' }, 180).then((token) => `something-wrong/${token}`),
  ])
  const door = frontDoor({
    answers: answers({
      ...parts,
      queue: parts.answers,
      questions: questionsWith({ ...parts, queue: parts.answers }),
      brand,
    }),
    somethingWrong: somethingWrong({ ...parts, accept: acceptance(parts), brand }),
  })
  const kept = () => [
    parts.table.items(),
    parts.answers.sent,
    parts.intake.sent,
    parts.urgent.sent,
    parts.ordinary.sent,
  ]
  return {
    door,
    paths: tokens.flatMap((token) => tapped.map((query) => `/${token}${query}`)),
    state: () => createHash('sha256').update(JSON.stringify(kept())).digest('hex'),
  }
}
