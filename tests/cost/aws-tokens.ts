import type { StoredItem } from '../faults/services/expression.ts'

/**
 * How long a task token of AWS is, in characters: those that people have published in their code are of 600 to
 * 690, and ours may be longer, because a token grows with its execution's name; so reckoned on the long side. (AWS says
 * at most 2,048: API reference, SendTaskSuccess.) Our engine's are shorter than 200.
 */
const tokenLength = 850

/** An item as it would lie in a table on AWS: a wait's token is one of theirs. */
export const onAws = (item: StoredItem): StoredItem =>
  item.sk?.S === 'TOKEN' ? { ...item, token: { S: 'x'.repeat(tokenLength) } } : item
