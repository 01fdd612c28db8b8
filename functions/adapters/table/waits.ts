import { isLate, stepOf, type Waited } from '#workflows/learning/waits.ts'
import { always } from './expressions.ts'
import type { Table } from './table.ts'

export type WaitsKept = ReturnType<typeof waitsKeptIn>

const hourMs = 3_600_000
const keptHours = 26

const hourOf = (at: number) => ({ pk: `WAITED#${new Date(at).toISOString().slice(0, 13)}`, sk: 'ACKNOWLEDGED' })

/** How long customers waited for their acknowledgement, counted hour by hour: to look at, kept for a day. */
export function waitsKeptIn(table: Table) {
  return {
    /** @param at epoch ms @param waitedMs from certainty to the acknowledgement */
    async note(recovery: string, at: number, waitedMs: number): Promise<void> {
      const expires = Math.floor(at / 1000) + (keptHours * hourMs) / 1000
      const add: [string[], number][] = [[[`w${stepOf(waitedMs)}`], 1]]
      await table.update(hourOf(at), { set: [[['expires'], expires]], add, when: [always] })
      if (isLate(waitedMs)) await table.putNew({ ...hourOf(at), sk: `LATE#${recovery}`, waitedMs, expires })
    },

    /** Who waited longer than we promise in the last hours, the longest first. @param now epoch ms */
    async slowest(hours: number, now: number, most: number): Promise<string[]> {
      const pks = Array.from({ length: hours }, (_, ago) => hourOf(now - ago * hourMs).pk)
      const late = (await Promise.all(pks.map((pk) => table.under(pk, 'LATE#', { limit: most })))).flat()
      late.sort((one, other) => Number(other.waitedMs) - Number(one.waitedMs))
      return late.slice(0, most).map(({ sk }) => sk.slice('LATE#'.length))
    },

    /** The waits of the last hours, this one first. @param now epoch ms */
    last: (hours: number, now: number): Promise<Waited[]> =>
      Promise.all(
        Array.from({ length: hours }, async (_, ago) => {
          const item = (await table.get(hourOf(now - ago * hourMs))) ?? {}
          const steps = Object.entries(item).filter(([name]) => /^w\d+$/.test(name))
          return Object.fromEntries(steps.map(([step, count]) => [step.slice(1), Number(count)]))
        }),
      ),
  }
}
