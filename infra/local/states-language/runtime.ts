import { Alarms } from '../alarms.ts'
import type { Clock } from '../clock.ts'
import { CallSlots } from './call-slots.ts'
import { fallenDue, firstDue, noteDues } from './due.ts'
import { Executions } from './executions.ts'
import { proceed } from './interpreter.ts'
import type { Journal } from './journal.ts'
import type { JsonataDialect } from './jsonata-dialect.ts'
import type { Machines } from './machines.ts'
import { changesOf } from './records.ts'
import { statusChangeOf } from './status-change.ts'
import type { StatusNotices } from './status-notices.ts'
import { Turn } from './turn.ts'

/** A Lambda function's answer: its payload, or the error name and the cause as Step Functions reports them. */
export type InvokeAnswer = { ok: true; payload: unknown } | { ok: false; error: string; cause: string }

export type Invoke = (functionArn: string, payload: unknown, context: { executionArn: string }) => Promise<InvokeAnswer>

/** What every part of the engine works with. */
export type Parts = {
  clock: Clock
  journal: Journal
  dialect: JsonataDialect
  machines: Machines
  notices: StatusNotices
  invoke: Invoke
  sdkIntegrations: Record<string, (args: unknown) => Promise<unknown>>
  region: string
  account: string
  tokenSecret: Buffer
  /** How long a closed execution is kept, in milliseconds; undefined keeps it for good. */
  retentionMs: number | undefined
  /** How many calls of one function are under way at most; the others wait. Without it there is no such limit. */
  callsAtOnce?: number | undefined
}

export type Runtime = Parts & {
  executions: Executions
  alarms: Alarms
  callSlots: CallSlots
  /**
   * Lets something happen to an execution, after whatever is happening to it now, and answers when it is on disk.
   * Nothing happens to one that does not run. @throws what `work` throws, and the journal's errors
   */
  post(key: string, work: (turn: Turn) => void): Promise<void>
  /** Begins no further turn, and answers when those under way are on disk. */
  stop(): Promise<void>
}

/** The engine's parts, with the one way anything happens to an execution: a turn at a time. */
export function runtimeOf(parts: Parts): Runtime {
  const executions = new Executions(parts)
  const latest = new Map<string, Promise<unknown>>()
  const underWay = new Set<Promise<unknown>>()
  let stopped = false
  const runtime: Runtime = {
    ...parts,
    executions,
    callSlots: new CallSlots(parts.callsAtOnce),
    alarms: new Alarms(parts.clock, (key) => void runtime.post(key, fallenDue)),
    async post(key, work) {
      const release = parts.clock.hold()
      const turn = (latest.get(key) ?? Promise.resolve()).then(() => turned(key, work))
      const settled = turn.catch(() => undefined)
      latest.set(key, settled)
      underWay.add(settled)
      try {
        await (await turn.finally(() => underWay.delete(settled))).synced
        if (latest.get(key) === settled) executions.rest(key)
      } finally {
        if (latest.get(key) === settled) latest.delete(key)
        release()
      }
    },
    async stop() {
      stopped = true
      await Promise.all(underWay)
      runtime.alarms.stop()
    },
  }

  async function turned(key: string, work: (turn: Turn) => void): Promise<{ synced: Promise<void> }> {
    const execution = stopped ? undefined : await executions.activated(key)
    if (execution === undefined) return { synced: Promise.resolve() }
    const turn = new Turn(runtime, execution)
    work(turn)
    await proceed(turn)
    return { synced: committed(turn) }
  }

  /** Hands a turn to the journal, and once it is on disk lets the world know of it. */
  async function committed(turn: Turn): Promise<void> {
    const { execution } = turn
    noteDues(turn)
    if (turn.changed === 'closed') executions.delete(execution.key)
    runtime.alarms.set(execution.key, turn.changed === 'closed' ? undefined : firstDue(execution)?.dueMs)
    const notice = parts.notices.noticeOf(statusChangeOf(turn))
    parts.journal.add(changesOf(turn, notice))
    await parts.journal.synced()
    for (const act of turn.afterSync) act()
    if (notice !== undefined) parts.notices.deliver(notice)
  }

  return runtime
}
