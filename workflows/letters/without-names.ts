import type { LetterFacts } from './letter-facts.ts'
import { oneLine } from './one-line.ts'
import { staffLine } from './staff-line.ts'

/** Stands where a name stood; no rule and no reader takes it for a word. */
const someName = 'N'

const asWritten = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")

/** A text without names that the shop's data supplies, where they stand whole and as they are written. */
export const withoutNames = (text: string, names: string[]): string =>
  names
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
    .reduce(
      (rest, name) =>
        rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${asWritten(name)}(?![\\p{L}\\p{N}])`, 'gu'), someName),
      text,
    )

type Called = Pick<LetterFacts['order'], 'id' | 'items'>
type Person = { name: string; givenName?: string | undefined }

/** What the shop's data calls orders, their things, and whom they are for, as letters write it. */
export const namesOf = (orders: Called[], customer?: Person): string[] =>
  [
    ...orders.flatMap(({ id, items }) => [id, ...items.map(({ title }) => title)]),
    customer?.name ?? '',
    customer?.givenName ?? '',
  ].map((name) => oneLine(name))

/**
 * The letter as we would write it to anybody: an order's id, the titles of its things and the customer's name are no
 * words of ours, and no rule of our voice may stop a letter for one.
 */
export const unnamed = <L extends LetterFacts>(letter: L): L => {
  const { order, customer, lines } = letter
  const also = 'also' in letter ? letter.also : undefined
  const names = namesOf([order, ...(also ?? []).map(({ order }) => order)], customer)
  return {
    ...letter,
    order: { ...order, id: someName },
    ...(also && { also: also.map((one) => ({ ...one, order: { ...one.order, id: someName } })) }),
    ...(lines && { lines: lines.map((line) => withoutNames(staffLine(line), names)) }),
  }
}
