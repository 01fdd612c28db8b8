import type { LetterFacts } from './letter-facts.ts'
import { oneLine } from './one-line.ts'

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

/** What the shop's data calls an order and its things. */
export const namesIn = ({ id, items }: LetterFacts['order']): string[] => [id, ...items.map(({ title }) => title)]

/**
 * The letter as we would write it to anybody: an order's id, the titles of its things and the customer's name are no
 * words of ours, and no rule of our voice may stop a letter for one.
 */
export const unnamed = <L extends LetterFacts>(letter: L): L => {
  const { order, customer, lines } = letter
  const also = 'also' in letter ? letter.also : undefined
  const names = [order, ...(also ?? []).map(({ order }) => order)].flatMap(namesIn)
  const all = [...names, customer.name, customer.givenName ?? ''].map((name) => oneLine(name))
  return {
    ...letter,
    order: { ...order, id: someName },
    ...(also && { also: also.map((one) => ({ ...one, order: { ...one.order, id: someName } })) }),
    ...(lines && { lines: lines.map((line) => withoutNames(oneLine(line), all)) }),
  }
}
