import type { ServiceName } from './clients.ts'
import type { Invocation } from './invocation.ts'
import type { Call } from './port.ts'

/** A call as it was made: which function called what, and what that does. */
export type Site = {
  /** The how manieth call of the run, and of which invocation. */
  index: number
  invocation: number
  function: string
  service: ServiceName
  operation: string
  /** What the call is about, in words that are the same in every run: `LETTER`, `intake-queue`. */
  about: string
  /** A read whose answer may be old. */
  mayBeStale: boolean
}

export const labelOf = ({ function: name, service, operation, about }: Site): string =>
  `${name} · ${service}.${operation}${about === '' ? '' : ` ${about}`}`

/** The site of a call that is about to be made. */
export function siteOf(index: number, invocation: Invocation, service: ServiceName, command: Call['command']): Site {
  const operation = command.constructor.name.replace(/Command\d*$/, '')
  const { ConsistentRead } = command.input as { ConsistentRead?: boolean }
  const mayBeStale = (operation === 'GetItem' || operation === 'Query') && ConsistentRead !== true
  const about = aboutOf(operation, command.input)
  return { index, invocation: invocation.n, function: invocation.function, service, operation, about, mayBeStale }
}

type Input = Record<string, unknown> & {
  Key?: { sk?: { S?: string } }
  Item?: { sk?: { S?: string } }
  QueueUrl?: string
}

/** What a call's input is about. */
function aboutOf(operation: string, input: unknown): string {
  const { Key, Item, QueueUrl, ...rest } = input as Input
  const sortKey = Key?.sk?.S ?? Item?.sk?.S
  if (sortKey !== undefined) {
    const changes = String(rest.UpdateExpression ?? '')
    const [kind = ''] = sortKey.split(/[#~]/)
    return operation === 'UpdateItem' ? `${kind} (${changedNames(changes, rest)})` : kind
  }
  if (QueueUrl !== undefined) return /-(\w+(?:-\w+)?)-queue-/.exec(QueueUrl)?.[1] ?? ''
  if (operation === 'Query') return String((rest.IndexName as string | undefined) ?? prefixOf(rest))
  if (operation === 'Fetch') return requestName(rest)
  const { owner } = (rest.EncryptionContext ?? {}) as { owner?: string }
  if (owner !== undefined) return owner.startsWith('month-') ? 'month' : owner
  if (operation === 'GetSecretValue') return String(rest.VersionStage ?? 'by its id')
  if (operation === 'CreateSchedule') return String(rest.Name).split('-')[0] ?? ''
  return ''
}

function changedNames(expression: string, { ExpressionAttributeNames: names = {} }: Record<string, unknown>): string {
  const given = names as Record<string, string>
  const paths = [...expression.matchAll(/(#n\d+)(?:\.#n\d+)*(?= = |,| :|$| [A-Z])/g)].map(
    ([, alias = '']) => given[alias],
  )
  return [...new Set(paths)]
    .filter((name) => name !== 'changedAt' && name !== 'version')
    .sort()
    .join(' ')
}

/** `api.stripe.com POST refunds`, `shop.example refundCreate`: where a request goes, and what it asks for there. */
function requestName({ method, url, body }: Record<string, unknown>): string {
  const { host, pathname } = new URL(String(url))
  const [, asked] = /"query":"[^{]*\{ *(\w+)/.exec(String(body).replaceAll('\\n', ' ')) ?? []
  const kinds = pathname.split('/').filter((part) => /^[a-z_]+$/.test(part))
  return [host, asked ?? [method, kinds.join(' ')].join(' ')].join(' ').trim()
}

const prefixOf = ({ ExpressionAttributeValues: values }: Record<string, unknown>): string =>
  (values as Record<string, { S?: string }> | undefined)?.[':prefix']?.S ?? ''
