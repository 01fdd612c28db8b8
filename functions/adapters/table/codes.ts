import type { Money } from '#workflows/compensation/money.ts'
import { shortHash } from '../../runtime/ids.ts'
import type { Item, Table } from './table.ts'

/** What a code is worth. The code itself is nowhere in the table: only its hash, and sealed with its credit. */
export type Code = { recovery: string; amount: Money; leftMinor: number; expiresAt: string }

/** What became of a redemption: done, now or when the same key came before, or why it was not. */
export type Redeemed =
  | { redeemed: Money; left: Money }
  | { refused: 'unknown' | 'expired' | 'currency' | 'not-enough' | 'key-used' }

export type Codes = ReturnType<typeof codesIn>

/** People type codes in lower case and without hyphens. */
const codeKey = (code: string) => ({
  pk: `CODE#${shortHash('code', code.toUpperCase().replace(/[^A-Z0-9]/g, ''))}`,
  sk: 'CODE',
})

/** The codes of our own ledger, as the shop's checkout sees them. */
export function codesIn(table: Table) {
  const find = async (code: string): Promise<(Code & Item) | undefined> =>
    (await table.get(codeKey(code))) as (Code & Item) | undefined

  return {
    find,

    /** Makes a code good, once. */
    open: (code: string, worth: Omit<Code, 'leftMinor'>): Promise<boolean> =>
      table.putNew({ ...codeKey(code), ...worth, leftMinor: worth.amount.minor }),

    /** Takes a code back of which nothing was used: something else was chosen instead. Answers whether it is back. */
    async takeBack(code: string): Promise<boolean> {
      const found = await find(code)
      if (found === undefined || found.takenBack === true) return found?.takenBack === true
      const back = await table.update(codeKey(code), {
        set: [
          [['leftMinor'], 0],
          [['takenBack'], true],
        ],
        when: [{ path: ['leftMinor'], equals: found.amount.minor }],
      })
      return back !== undefined || (await find(code))?.takenBack === true
    },

    /** Takes an amount off a code. The same key takes it once, however often it comes. @param now epoch ms */
    async redeem(code: string, { key, amount }: { key: string; amount: Money }, now: number): Promise<Redeemed> {
      const found = await find(code)
      if (found === undefined) return { refused: 'unknown' }
      const { currency } = found.amount
      const use = `use~${shortHash(key)}`
      if (currency === amount.currency && found[use] === undefined) {
        const taken = await table.update(codeKey(code), {
          set: [[[use], amount.minor]],
          add: [[['leftMinor'], -amount.minor]],
          when: [
            { path: [use], is: 'absent' },
            { path: ['leftMinor'], above: amount.minor - 1 },
            { path: ['expiresAt'], above: new Date(now).toISOString() },
          ],
        })
        if (taken !== undefined) return { redeemed: amount, left: { minor: Number(taken.leftMinor), currency } }
      }
      const stands = (await find(code)) ?? found
      const left = { minor: stands.leftMinor, currency }
      if (currency !== amount.currency) return { refused: 'currency' }
      if (stands[use] === amount.minor) return { redeemed: amount, left }
      if (stands[use] !== undefined) return { refused: 'key-used' }
      return { refused: Date.parse(stands.expiresAt) <= now ? 'expired' : 'not-enough' }
    },
  }
}
