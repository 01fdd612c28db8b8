import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Clock } from '../clock.ts'
import type { Fleet } from './fleet.ts'
import type { SandboxData } from './messages.ts'
import { type Ended, SandboxWorker } from './sandbox-worker.ts'

/** What one machine gives a single function; more invocations wait their turn, which is shorter than a cold start. */
const MOST_WORKERS = Math.min(4, Math.max(2, availableParallelism()))

/** What Lambda allows a function to answer. */
const LARGEST_ANSWER_BYTES = 6 * 1024 * 1024

export type FunctionSettings = Omit<SandboxData, 'aheadMs'> & {
  arn: string
  timeoutMs: number
  environment: Record<string, string>
  /** How many invocations may run at once, where the template reserves a number. */
  mostWorkers?: number | undefined
}

type Machine = {
  clock: Clock
  aheadMs: Float64Array
  sandbox: string
  onOutput: (chunk: string) => void
  fleet: Fleet
}

/** What an invocation came to, as a caller of Lambda's Invoke sees it. */
export type InvokeResult = { ok: true; payload: unknown } | { ok: false; error: string; cause: string }

/** A Lambda function on this machine: a few workers, started when first needed and closed when they have long been idle. */
export class LambdaFunction {
  readonly settings: FunctionSettings
  readonly #machine: Machine
  #all = new Set<SandboxWorker>()
  /** Those with nothing to do, and what closes them in time. */
  #idle = new Map<SandboxWorker, NodeJS.Timeout>()
  #waiting: (() => void)[] = []
  #folder: string

  constructor(settings: FunctionSettings, machine: Machine) {
    this.settings = settings
    this.#folder = settings.folder
    this.#machine = machine
  }

  /** Runs the code of another folder from the next invocation on; what is under way ends in the old one. */
  renew(folder: string): void {
    if (folder === this.#folder) return
    this.#folder = folder
    for (const worker of this.#all) worker.usable = false
    for (const worker of [...this.#idle.keys()]) this.#retire(worker)
  }

  /** Runs the function on a JSON payload and waits for its end; time does not skip ahead meanwhile. */
  async invoke(payload: unknown, invokedArn = this.settings.arn): Promise<InvokeResult> {
    const release = this.#machine.clock.hold()
    try {
      const worker = await this.#worker()
      const invocation = { requestId: randomUUID(), invokedArn, timeoutMs: this.settings.timeoutMs }
      const ended = await worker.run({ ...invocation, payload: JSON.stringify(payload ?? null) })
      this.#giveBack(worker)
      return resultOf(ended)
    } finally {
      release()
    }
  }

  async close(): Promise<void> {
    for (const closing of this.#idle.values()) clearTimeout(closing)
    await Promise.all([...this.#all].map((worker) => worker.close()))
  }

  async #worker(): Promise<SandboxWorker> {
    for (const worker of [...this.#idle.keys()].reverse()) {
      clearTimeout(this.#idle.get(worker))
      this.#idle.delete(worker)
      if (worker.usable) return worker
      this.#retire(worker)
    }
    if (this.#mayHaveAnother) return this.#begun()
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
    return this.#worker()
  }

  get #mayHaveAnother(): boolean {
    const most = Math.min(this.settings.mostWorkers ?? MOST_WORKERS, MOST_WORKERS)
    return this.#all.size === 0 || (this.#all.size < most && !this.#machine.fleet.full)
  }

  #begun(): SandboxWorker {
    const { aheadMs, sandbox: script, onOutput, fleet } = this.#machine
    const { environment, handler, functionName, functionVersion, logGroupName, memoryMb } = this.settings
    const data = { folder: this.#folder, handler, functionName, functionVersion, logGroupName, memoryMb, aheadMs }
    const worker = new SandboxWorker({ script, environment, onOutput, data })
    this.#all.add(worker)
    fleet.size++
    return worker
  }

  #giveBack(worker: SandboxWorker): void {
    if (worker.usable) {
      const closing = setTimeout(() => this.#retire(worker), this.#machine.fleet.longestIdleMs).unref()
      this.#idle.set(worker, closing)
    } else this.#retire(worker)
    this.#waiting.shift()?.()
  }

  #retire(worker: SandboxWorker): void {
    this.#idle.delete(worker)
    if (this.#all.delete(worker)) this.#machine.fleet.size--
    void worker.close()
  }
}

const resultOf = (ended: Ended): InvokeResult => {
  if ('failure' in ended) return { ok: false, error: ended.failure.errorType, cause: JSON.stringify(ended.failure) }
  const bytes = Buffer.byteLength(ended.payload)
  if (bytes <= LARGEST_ANSWER_BYTES) return { ok: true, payload: JSON.parse(ended.payload) }
  const errorType = 'Function.ResponseSizeTooLarge'
  const errorMessage = `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (6291556 bytes).`
  return { ok: false, error: errorType, cause: JSON.stringify({ errorType, errorMessage }) }
}
