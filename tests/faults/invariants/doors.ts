import type { Invariant } from './aftermath.ts'

const reads = new Set([
  ...['GetItem', 'BatchGetItem', 'Query'],
  ...['GetSecretValue', 'ListSecretVersionIds', 'Decrypt', 'GetExecutionHistory'],
])

/** The days that are over are added up when somebody first looks at them: the same sum, whoever does. */
const addedUp = 'SUM'

/** That somebody looked at all that is known of a customer is written down. */
const mayWrite = (about: string, path: string): boolean =>
  about === addedUp || (about.startsWith('DID') && path.endsWith('/export'))

type Request = { requestContext?: { http?: { method: string; path: string } } }

/** I6: looking changes nothing, whoever looks. */
export const lookingChangesNothing: Invariant = ({ world: { ran, calls } }) =>
  ran.flatMap(({ n, payload }) => {
    const { method = '', path = '' } = (payload as Request | null)?.requestContext?.http ?? {}
    if (!['GET', 'HEAD', 'OPTIONS'].includes(method)) return []
    const changes = calls.done.filter(
      ({ site }) => site.invocation === n && !reads.has(site.operation) && !mayWrite(site.about, path),
    )
    return changes.map(({ site }) => `I6 ${method} /${path.split('/')[1]} made a ${site.operation}`)
  })

/** Whatever is decided is decided on what is true: only lists for people to look at may lag behind. */
export const decidesOnTheTruth: Invariant = ({ world: { tables } }) =>
  [...new Set(tables.inconsistent)].map((read) => `I8 a read that is not consistent: ${read}`)

type Answer = { payload?: { statusCode?: number } }

/** Where nothing fails, nobody at any door is told that something is wrong on our side. */
export const nothingIsWrongOnOurSide: Invariant = ({ usually, world: { ran } }) =>
  usually !== undefined
    ? []
    : ran.flatMap(({ function: name, payload, outcome }) => {
        const { statusCode = 200 } = (outcome as Answer | undefined)?.payload ?? {}
        const { path = '' } = (payload as Request | null)?.requestContext?.http ?? {}
        return statusCode < 500 ? [] : [`I0 ${name} answered ${statusCode} at ${path.replace(/r_\w+/, 'r_…')}`]
      })
