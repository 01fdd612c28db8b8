/** What a code of theirs means to us; undefined for one that we do not know, which is never taken for normal. */
export const meaningOf = <Meaning>(table: Readonly<Record<string, Meaning>>, code: unknown): Meaning | undefined =>
  typeof code === 'string' && Object.hasOwn(table, code) ? table[code] : undefined
