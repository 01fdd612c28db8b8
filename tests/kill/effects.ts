import type { Region } from '#infra/local/region.ts'

/** What the world has seen of a region, each with what makes it one and the same. */
export type Effects = {
  /** `recovery letter` of each letter in a mailbox. */
  letters: string[]
  credits: { recovery: string; key: string; minor: number }[]
}

type Attribute = { S?: string; N?: string; M?: Record<string, Attribute> }
type Item = Record<string, Attribute>

/** Every letter in the mailboxes and every credit in the ledger. */
export const effectsOf = async (region: Region): Promise<Effects> => {
  const letters = region.mail.letters().map(({ tags }) => `${tags.recovery} ${tags.letter}`)
  const tables = region.resources.filter(({ type }) => type === 'AWS::DynamoDB::Table')
  const items = (await Promise.all(tables.map(({ ref }) => scanned(region.endpoints.tableUrl, ref)))).flat()
  const credits = items.flatMap(({ pk, sk, amount }) =>
    sk?.S?.startsWith('CREDIT#')
      ? [{ recovery: (pk?.S ?? '').replace('REC#', ''), key: sk.S, minor: Number(amount?.M?.minor?.N ?? 0) }]
      : [],
  )
  return { letters, credits }
}

const scanned = async (url: string, TableName: string, ExclusiveStartKey?: Item): Promise<Item[]> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'x-amz-target': 'DynamoDB_20120810.Scan',
      'content-type': 'application/x-amz-json-1.0',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20000101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      'x-amz-date': '20000101T000000Z',
    },
    body: JSON.stringify({ TableName, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
  })
  const { Items = [], LastEvaluatedKey } = (await response.json()) as { Items?: Item[]; LastEvaluatedKey?: Item }
  return LastEvaluatedKey === undefined ? Items : [...Items, ...(await scanned(url, TableName, LastEvaluatedKey))]
}
