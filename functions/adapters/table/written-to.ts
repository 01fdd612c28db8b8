import type { Table } from './table.ts'

/** Two letters within an hour read as one that was forgotten in the other. */
const apartMs = 3_600_000

export type WrittenTo = ReturnType<typeof writtenToIn>

/** When each customer was last written to, so that letters about several orders do not come in a row. */
export function writtenToIn(table: Table) {
  return {
    /**
     * Takes a customer's next hour for a letter: again and again, while it is the same letter's.
     * @param now epoch ms
     * @returns epoch ms from when on the letter may leave: now, or when another letter's hour is over
     */
    async take(customer: string, letter: string, now: number): Promise<number> {
      const place = { pk: `CUS#${customer}`, sk: 'WRITTEN-TO' }
      const until = now + apartMs
      const taken = await table.update(place, {
        set: [
          [['letter'], letter],
          [['until'], until],
          [['expires'], Math.ceil(until / 1000)],
        ],
        when: [
          {
            anyOf: [
              { path: ['until'], is: 'absent' },
              { path: ['until'], atMost: now },
              { path: ['letter'], equals: letter },
            ],
          },
        ],
      })
      if (taken !== undefined) return now
      return Number((await table.get(place))?.until ?? now)
    },
  }
}
