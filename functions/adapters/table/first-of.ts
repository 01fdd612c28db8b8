import type { Listed, Table } from './table.ts'

export type Page = { after?: string; limit: number; newestFirst?: boolean }

/**
 * The first of several lists together, in order. Every list is asked for its share of the page, and one that may hold
 * more of it is read on: a page of fifty costs little more than fifty keys, however many lists there are.
 */
export async function firstOf(
  table: Pick<Table, 'listed'>,
  lists: string[],
  { after, ...page }: Page,
  index?: 'words',
): Promise<Listed[]> {
  const share = Math.min(Math.ceil(page.limit / lists.length) + 2, page.limit)
  const isBefore = (one: string, other: string) => (page.newestFirst ? one > other : one < other)
  const inOrder = (found: Listed[]) =>
    found.sort((one, other) => (isBefore(one.place, other.place) ? -1 : 1)).slice(0, page.limit)
  const read = (list: string, limit: number, from = after) =>
    table.listed(list, { ...page, limit, ...(from !== undefined && { after: from }) }, index)

  const shares = await Promise.all(lists.map((list) => read(list, share)))
  const known = inOrder(shares.flat())
  const end = known.length < page.limit ? undefined : known.at(-1)?.place
  const more = await Promise.all(
    shares.map(async (some, which) => {
      const last = some.at(-1)?.place
      const mayHoldMore = some.length === share && last !== undefined && (end === undefined || isBefore(last, end))
      return mayHoldMore && share < page.limit ? read(lists[which] ?? '', page.limit - share, last) : []
    }),
  )
  return inOrder([...known, ...more.flat()])
}
