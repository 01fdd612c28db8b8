import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { StoredItem } from '../faults/services/expression.ts'

/**
 * How long a task token of AWS is, in characters: those that people have published in their code are of 600 to
 * 690, and ours may be longer, because a token grows with its execution's name; so reckoned on the long side. (AWS says
 * at most 2,048: API reference, SendTaskSuccess.) Our engine's are shorter than 200.
 */
const tokenLength = 850

/** So long is the id that SES gives a mail: `0100018f2d4c6b1a-7e1f0b4a-5c6d-4e7f-8a9b-0c1d2e3f4a5b-000000`. */
const mailIdLength = 60

/** An item as it would lie in a table on AWS: a wait's token and the ids of mails are theirs. */
export function onAws(item: StoredItem): StoredItem {
  const named = mapped(item)
  return item.sk?.S === 'TOKEN' ? { ...named, token: { S: 'x'.repeat(tokenLength) } } : named
}

const mapped = (item: StoredItem): StoredItem =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, withMailIds(value)]))

function withMailIds(value: AttributeValue): AttributeValue {
  if (value.M !== undefined) return { M: mapped(value.M) }
  return value.S === undefined ? value : { S: value.S.replace(/\bmail-\d+$/, 'x'.repeat(mailIdLength)) }
}
