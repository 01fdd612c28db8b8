import type { Path, When } from '#functions/adapters/table/expressions.ts'

type Attributes = Record<string, unknown>

/** What stands at a path; undefined where nothing does. */
export const at = (item: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, name) => (part as Attributes | undefined)?.[name], item)

/** Whether a condition holds of an item, as DynamoDB sees it: what is absent is neither equal, below nor above. */
export function holds(when: When, item: Attributes | undefined): boolean {
  if ('anyOf' in when) return when.anyOf.some((one) => holds(one, item))
  const found = at(item, when.path)
  if ('is' in when) return (found === undefined) === (when.is === 'absent')
  if ('equals' in when) return found !== undefined && same(found, when.equals)
  if ('atMost' in when) return sort(found, when.atMost, (order) => order <= 0)
  if ('below' in when) return sort(found, when.below, (order) => order < 0)
  return sort(found, when.above, (order) => order > 0)
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Numbers by size, texts by their bytes, and nothing else. */
function sort(found: unknown, given: number | string, right: (order: number) => boolean): boolean {
  if (typeof found === 'number' && typeof given === 'number') return right(found - given)
  if (typeof found === 'string' && typeof given === 'string')
    return right(Buffer.from(found).compare(Buffer.from(given)))
  return false
}
