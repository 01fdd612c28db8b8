import type { Money } from '#workflows/compensation/money.ts'
import { type Lesson, lessonOf } from '#workflows/learning/lesson.ts'
import type { LearntDay } from '#workflows/learning/report.ts'
import { addedUp, type Tally, talliesOf, wholeTally } from '#workflows/learning/tally.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { lettingsDownIn } from './lettings-down.ts'
import { recoveriesIn } from './recoveries.ts'
import type { Item, Table } from './table.ts'

export type Lessons = ReturnType<typeof lessonsIn>

const dayMs = 86_400_000
const shards = ['0', '1', '2', '3']

/** Whoever buys again within so many days has stayed. */
const staysWithinMs = 90 * dayMs

/** What happened so long before an order is not looked at: it was closed long before, too. */
const longAgoMs = 2 * staysWithinMs

const dayOf = (at: string) => `LEARN#${at.slice(0, 10)}`
const shardOf = (recovery: string) => `${recovery.charCodeAt(recovery.length - 1) % shards.length}`

type KnownOrder = { spend?: Money; items?: { price: Money; quantity: number }[] }

/**
 * What closed recoveries teach, by the day they closed. Each is written under its own name, so that however often a
 * step runs it counts once; a day that is over is added up when it is first asked for, and kept.
 */
export function lessonsIn(table: Table, now: () => number = Date.now) {
  return {
    async keep(recovery: Recovery): Promise<void> {
      const lesson = lessonOf(recovery, await atRisk(recovery))
      if (lesson === undefined) return
      const { id } = recovery
      await table.putNew({ pk: `${dayOf(lesson.closedAt)}#${shardOf(id)}`, sk: `LESSON#${id}`, lesson })
    },

    /** The scorecard of a closed recovery. */
    async of({ id, closedAt }: Pick<Recovery, 'id' | 'closedAt'>): Promise<Lesson | undefined> {
      if (closedAt === undefined) return undefined
      const item = await table.get({ pk: `${dayOf(closedAt)}#${shardOf(id)}`, sk: `LESSON#${id}` })
      return item?.lesson as Lesson | undefined
    },

    /** The recoveries that closed on a day and were not erased. @param day such as 2026-11-25 */
    async closedOn(day: string): Promise<string[]> {
      const found = await Promise.all(shards.map((shard) => table.under(`${dayOf(day)}#${shard}`, 'LESSON#')))
      return found.flat().map(({ sk }) => sk.slice('LESSON#'.length))
    },

    /** A customer has placed an order: each recovery that made them happy in the 90 days before has kept them. */
    async boughtAgain(customer: string, placedAt: string): Promise<void> {
      for (const before of await lettingsDownIn(table).of(customer)) {
        if (Date.parse(placedAt) - Date.parse(before.occurredAt) > longAgoMs) continue
        const { closedAt = '', outcome } = (await recoveriesIn(table).find(before.recovery)) ?? {}
        const after = Date.parse(placedAt) - Date.parse(closedAt)
        if (outcome !== 'recovered' || after <= 0 || after > staysWithinMs) continue
        await table.putNew({ pk: dayOf(closedAt), sk: `AGAIN#${before.recovery}` })
      }
    },

    /** Days in a row, the earliest first. @param last such as 2026-11-25 */
    days: (last: string, count: number): Promise<LearntDay[]> =>
      Promise.all(
        Array.from({ length: count }, (_, n) =>
          learnt(new Date(Date.parse(last) - (count - 1 - n) * dayMs).toISOString().slice(0, 10)),
        ),
      ),
  }

  async function learnt(day: string): Promise<LearntDay> {
    const kept = await table.under(dayOf(day))
    const boughtAgain = kept.filter(({ sk }) => sk.startsWith('AGAIN#')).length
    const sum = kept.find(({ sk }) => sk === 'SUM')
    if (sum !== undefined) return { day, boughtAgain, tallies: (sum.tallies as Tally[]).map(wholeTally) }
    const found = await Promise.all(shards.map((shard) => table.under(`${dayOf(day)}#${shard}`, 'LESSON#')))
    const tallies = addedUp(found.flat().flatMap(({ lesson }: Item) => talliesOf(lesson as Lesson)))
    // A step that is tried again may come a day late, and no later.
    const isOver = now() - Date.parse(day) > 3 * dayMs
    if (isOver) await table.putNew({ pk: dayOf(day), sk: 'SUM', tallies })
    return { day, boughtAgain, tallies }
  }

  async function atRisk({ order, granted }: Recovery): Promise<Money> {
    const { spend, items = [] } = ((await table.get({ pk: `ORD#${order}`, sk: 'ORD' })) ?? {}) as KnownOrder
    const paid = items.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0)
    const currency = items[0]?.price.currency ?? granted?.currency ?? 'EUR'
    return { minor: spend?.currency === currency ? Math.max(spend.minor, paid) : paid, currency }
  }
}
