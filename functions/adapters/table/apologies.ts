import type { Table } from './table.ts'

/** A second apology within this time is not a first one: it is worth nothing without something beside it. */
const rememberedDays = 90

export type Apologies = ReturnType<typeof apologiesIn>

/** When each customer was apologised to, so that nobody gets a second apology that reads like a first. */
export function apologiesIn(table: Table) {
  return {
    /**
     * Notes an apology, once under its key, and answers whether the customer had one before it in the last 90 days.
     * @param now epoch ms
     */
    async note(customer: string, key: string, now: number): Promise<'first' | 'again'> {
      const pk = `CUS#${customer}`
      const dayMs = 86_400_000
      const expires = Math.ceil((now + rememberedDays * dayMs) / 1000)
      await table.putNew({ pk, sk: `SORRY#${key}`, at: new Date(now).toISOString(), expires })
      const all = await table.under(pk, 'SORRY#')
      const at = String(all.find(({ sk }) => sk === `SORRY#${key}`)?.at)
      const since = new Date(Date.parse(at) - rememberedDays * dayMs).toISOString()
      return all.some((other) => String(other.at) < at && String(other.at) >= since) ? 'again' : 'first'
    },
  }
}
