import type { StoredItem } from './expression.ts'

/** One access to a table, as DynamoDB bills it: by the size of what was read, or of the whole item that was written. */
export type Access = Reading | Writing

export type Reading = { read: StoredItem[]; consistent: boolean }

/** `after` is missing where the condition did not hold, which is billed all the same. */
export type Writing = { before: StoredItem | undefined; after: StoredItem | undefined }
