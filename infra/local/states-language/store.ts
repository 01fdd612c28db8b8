/** One change to the store: a value under a key, or, without a value, no longer anything under it. */
export type Change = { key: string; value?: string }

/** Keys from `from` (with it) up to `to` (without it), in byte order, or backwards. */
export type Range = { from: string; to: string; reverse?: boolean; limit?: number }

/** Ordered keys and values, all text. */
export type Store = {
  /** Makes all the changes or none; when it answers they are on disk. */
  write(changes: Change[]): Promise<void>
  get(key: string): Promise<string | undefined>
  range(range: Range): Promise<[key: string, value: string][]>
  close(): Promise<void>
}

/** The keys that begin with a prefix. */
export function beginningWith(prefix: string): { from: string; to: string } {
  return { from: prefix, to: `${prefix}\uffff` }
}
