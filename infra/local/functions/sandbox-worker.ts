import { Worker } from 'node:worker_threads'
import type { FromSandbox, FunctionFailure, SandboxData, ToSandbox } from './messages.ts'

/** How an invocation ended; a failure is the function's own or Lambda's about it. */
export type Ended = { payload: string } | { failure: Omit<FunctionFailure, 'trace'> & { trace?: string[] } }

/** Lambda gives the initialisation of a function ten seconds. */
const INIT_TIMEOUT_MS = 10_000

type Options = {
  script: string
  environment: Record<string, string>
  data: SandboxData
  onOutput: (chunk: string) => void
}

/** One worker thread: one instance of a function, which takes one invocation at a time. */
export class SandboxWorker {
  /** Whether another invocation may be given to it. */
  usable = true
  readonly #worker: Worker
  readonly #ready: Promise<Ended | undefined>
  #next: ((message: FromSandbox | { kind: 'exited'; code: number }) => void) | undefined

  constructor({ script, environment, data, onOutput }: Options) {
    this.#worker = new Worker(script, {
      workerData: data,
      env: environment,
      execArgv: [],
      stdout: true,
      stderr: true,
      // Dozens of them share one machine: V8 would give each three times 16 MB for what is short-lived.
      resourceLimits: { maxOldGenerationSizeMb: data.memoryMb, maxYoungGenerationSizeMb: 2 },
    })
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) stream.setEncoding('utf8').on('data', onOutput)
    this.#worker.on('message', (message: FromSandbox) => this.#next?.(message))
    this.#worker.on('error', (error) => {
      const failure = { errorType: 'Runtime.ExitError', errorMessage: error.message, trace: [] }
      this.#next?.({ kind: 'failed', fatal: true, failure })
    })
    this.#worker.on('exit', (code) => {
      this.usable = false
      this.#next?.({ kind: 'exited', code })
    })
    this.#ready = this.#ended('', INIT_TIMEOUT_MS).then((ended) => ('payload' in ended ? undefined : ended))
  }

  /** Runs one invocation to its end, or to its timeout, which ends the worker as well. */
  async run(invocation: ToSandbox): Promise<Ended> {
    const failed = await this.#ready
    if (failed !== undefined) return failed
    const ended = this.#ended(invocation.requestId, invocation.timeoutMs)
    this.#worker.postMessage(invocation)
    return ended
  }

  async close(): Promise<void> {
    this.usable = false
    await this.#worker.terminate()
  }

  #ended(requestId: string, timeoutMs: number): Promise<Ended> {
    return new Promise((resolve) => {
      const end = (ended: Ended, usable: boolean): void => {
        clearTimeout(timer)
        this.#next = undefined
        if (!usable) void this.close()
        resolve(ended)
      }
      const fail = (errorType: string, errorMessage: string): void =>
        end({ failure: { errorType, errorMessage: `RequestId: ${requestId} Error: ${errorMessage}` } }, false)
      const timer = setTimeout(
        () => fail('Sandbox.Timedout', `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`),
        timeoutMs,
      )
      this.#next = (message) => {
        if (message.kind === 'failed') end({ failure: message.failure }, !message.fatal)
        else if (message.kind === 'exited')
          fail('Runtime.ExitError', `Runtime exited with error: exit status ${message.code}`)
        else end({ payload: message.kind === 'answered' ? message.payload : '' }, true)
      }
    })
  }
}
