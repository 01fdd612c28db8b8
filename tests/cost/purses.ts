import type { StoredItem } from '../faults/services/expression.ts'

/** What counts one grant once; in a busy shop the next grant finds none of it. */
const isEntry = (name: string): boolean => /^(held|spent)~/.test(name)

/**
 * The purses that the whole shop shares as a recovery has left them. A purse hands its shards enough for many grants at
 * a time, so what the first grant of a day costs is no part of what a recovery costs.
 */
export const sharedPurses = (items: StoredItem[]): StoredItem[] =>
  items
    .filter(({ sk }) => sk?.S === 'PURSE' || sk?.S?.startsWith('POT#'))
    .map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => !isEntry(name))))
