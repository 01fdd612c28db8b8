import { stepOf, type Waited } from '#workflows/learning/waits.ts'
import type { Table } from './table.ts'

export type WaitsKept = ReturnType<typeof waitsKeptIn>

const hourMs = 3_600_000
const keptHours = 26

const hourOf = (at: number) => ({ pk: `WAITED#${new Date(at).toISOString().slice(0, 13)}`, sk: 'ACKNOWLEDGED' })

/** How long customers waited for their acknowledgement, counted hour by hour: to look at, kept for a day. */
export function waitsKeptIn(table: Table) {
  return {
    /** @param at epoch ms @param waitedMs from certainty to the acknowledgement */
    note: (at: number, waitedMs: number) =>
      table.update(hourOf(at), {
        set: [[['expires'], Math.floor(at / 1000) + (keptHours * hourMs) / 1000]],
        add: [[[`w${stepOf(waitedMs)}`], 1]],
        when: [
          {
            anyOf: [
              { path: ['pk'], is: 'absent' },
              { path: ['pk'], is: 'present' },
            ],
          },
        ],
      }),

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
