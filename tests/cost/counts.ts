import type { Access } from '../faults/services/accesses.ts'
import type { StoredItem } from '../faults/services/expression.ts'
import type { Ran, World } from '../faults/world/world.ts'
import { itemBytes, unitsOf } from './capacity.ts'
import { ownWorkMs, waitMs } from './durations.ts'
import { onAws } from './on-aws.ts'

/** What one story uses of everything that AWS bills by use. */
export type Counts = {
  transitions: number
  lambdaCalls: number
  lambdaMs: number
  reads: number
  writes: number
  letters: number
  busEvents: number
  /** Each message is sent, received and deleted: three, where none is taken together with another. */
  queueRequests: number
  schedules: number
  keyRequests: number
  apiRequests: number
  logBytes: number
  /** What lies in the tables in the end. */
  keptBytes: number
  /** The recovery's own item at its largest. */
  recoveryBytes: number
}

/** A secret or a key that every instance remembers is asked for once in thousands of recoveries. */
const isRemembered = (about: string, operation: string): boolean =>
  operation === 'GetSecretValue' || about === 'pseudonyms' || about === 'month'

/** So is the layout of letters. */
const isShared = (item: StoredItem | undefined): boolean =>
  item?.sk?.S === 'PAPER' || /^KEY#(pseudonyms|month-)/.test(item?.pk?.S ?? '')
const isOfAll = (access: Access): boolean => ('read' in access ? access.read : [access.after]).some(isShared)

const allOnAws = (access: Access): Access =>
  'read' in access
    ? { ...access, read: access.read.map(onAws) }
    : { before: access.before && onAws(access.before), after: access.after && onAws(access.after) }

const isHttp = ({ payload }: Ran): boolean => (payload as { requestContext?: object }).requestContext !== undefined
const isBatch = ({ payload }: Ran): boolean =>
  (payload as { Records?: { eventSourceARN?: string }[] }).Records?.[0]?.eventSourceARN !== undefined

/** Counts what a run without faults has used. */
export async function countsOf({ calls, ran, tables, mail, schedules, machine, log, wiring }: World): Promise<Counts> {
  const made = calls.sites.filter(({ about, operation }) => !isRemembered(about, operation))
  const of = (operation: string) => made.filter((site) => site.operation === operation).length
  const items = [wiring.table, wiring.keysTable].flatMap((table) => tables.items(table))
  const recoveries = tables.writes.filter(({ after }) => after.sk?.S === 'REC')
  const recoverySizes = recoveries.map(({ after }) => itemBytes(onAws(after)))
  return {
    transitions: transitionsIn(await machine.history()),
    lambdaCalls: ran.length,
    lambdaMs: ran.length * ownWorkMs + made.reduce((sum, { service }) => sum + waitMs[service], 0),
    ...unitsOf(tables.accesses.filter((access) => !isOfAll(access)).map(allOnAws)),
    letters: mail.letters.length,
    busEvents: of('PutEvents'),
    queueRequests: of('SendMessage') + 2 * ran.filter(isBatch).length,
    schedules: schedules.set.length,
    keyRequests: of('GenerateDataKey') + of('Decrypt'),
    apiRequests: ran.filter(isHttp).length,
    // Lambda itself writes only of a call that went wrong.
    logBytes: log.reduce((sum, line) => sum + Buffer.byteLength(line), 0),
    keptBytes: items.filter((item) => !isShared(item)).reduce((sum, item) => sum + itemBytes(onAws(item)), 0),
    recoveryBytes: Math.max(0, ...recoverySizes),
  }
}

/** Every state that is entered or tried again is a transition, and the start is reckoned as one. */
function transitionsIn(history: string): number {
  const count = (what: RegExp) => [...history.matchAll(what)].length
  const entered = count(/"type":"\w+StateEntered"/g)
  const tasks = count(/"type":"TaskStateEntered"/g)
  const tried = count(/"type":"(?:Task|LambdaFunction)Scheduled"/g)
  return entered + (tried - tasks) + count(/"type":"ExecutionStarted"/g)
}
