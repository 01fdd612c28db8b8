import type { Clock } from '../clock.ts'
import type { Execution } from './execution.ts'
import { proceed } from './interpreter.ts'
import type { Journal } from './journal.ts'
import type { JsonataDialect } from './jsonata-dialect.ts'
import type { Machines } from './machines.ts'
import { changesOf } from './records.ts'
import { statusChangeOf } from './status-change.ts'
import type { StatusNotices } from './status-notices.ts'
import { arm } from './timeouts.ts'
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
}

export type Runtime = Parts & {
  /** The executions that run, by their keys. */
  executions: Map<string, Execution>
  /**
   * Lets something happen to an execution, after whatever is happening to it now, and answers when it is on disk.
   * Nothing happens to one that has closed. @throws what `work` throws, and the journal's errors
   */
  post(execution: Execution, work: (turn: Turn) => void): Promise<void>
  /** Begins no further turn, and answers when those under way are on disk. */
  stop(): Promise<void>
}

/** The engine's parts, with the one way anything happens to an execution: a turn at a time. */
export function runtimeOf(parts: Parts): Runtime {
  const latest = new WeakMap<Execution, Promise<unknown>>()
  const underWay = new Set<Promise<unknown>>()
  let stopped = false
  const runtime: Runtime = {
    ...parts,
    executions: new Map(),
    async post(execution, work) {
      const release = parts.clock.hold()
      try {
        const turn = (latest.get(execution) ?? Promise.resolve()).then(() => turned(execution, work))
        const settled = turn.catch(() => undefined)
        latest.set(execution, settled)
        underWay.add(settled)
        await (await turn.finally(() => underWay.delete(settled))).synced
      } finally {
        release()
      }
    },
    async stop() {
      stopped = true
      await Promise.all(underWay)
      for (const { timers } of runtime.executions.values()) for (const cancel of timers.values()) cancel()
    },
  }

  async function turned(execution: Execution, work: (turn: Turn) => void): Promise<{ synced: Promise<void> }> {
    if (stopped || execution.status !== 'RUNNING') return { synced: Promise.resolve() }
    const turn = new Turn(runtime, execution)
    work(turn)
    await proceed(turn)
    return { synced: committed(turn) }
  }

  /** Hands a turn to the journal, and once it is on disk lets the world know of it. */
  async function committed(turn: Turn): Promise<void> {
    const { execution } = turn
    if (turn.changed === 'closed') runtime.executions.delete(execution.key)
    else for (const thread of turn.touched) arm(runtime, execution, thread)
    const notice = parts.notices.noticeOf(statusChangeOf(turn))
    parts.journal.add(changesOf(turn, notice))
    await parts.journal.synced()
    for (const act of turn.afterSync) act()
    if (notice !== undefined) parts.notices.deliver(notice)
  }

  return runtime
}
