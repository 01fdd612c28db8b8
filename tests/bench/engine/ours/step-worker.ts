import { Worker } from 'node:worker_threads'

type Call = { id: number; payload: unknown }
type Answer = { id: number; result: unknown }

/**
 * The steps in a worker thread. Calls that come in one turn of the event loop go over together, as a request to
 * another process would be written together: one wake-up of the thread for all of them.
 */
export class StepWorker {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (result: unknown) => void>()
  #calls: Call[] = []
  #lastId = 0

  constructor(script: string, env: NodeJS.ProcessEnv) {
    this.#worker = new Worker(script, { env })
    this.#worker.on('message', (answers: Answer[]) => {
      for (const { id, result } of answers) {
        this.#waiting.get(id)?.(result)
        this.#waiting.delete(id)
      }
    })
  }

  invoke(payload: unknown): Promise<unknown> {
    const id = ++this.#lastId
    if (this.#calls.push({ id, payload }) === 1) setImmediate(() => this.#send())
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  #send(): void {
    this.#worker.postMessage(this.#calls)
    this.#calls = []
  }
}
