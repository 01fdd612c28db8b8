import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pidsBelow } from './process-tree.ts'

const LONGEST_START_MS = 60_000

/** A server or an engine's own process. None outlives the bench. */
export class Child {
  readonly #process: ChildProcess
  readonly #exited: Promise<unknown>
  #said = ''

  constructor(command: string, args: string[], options: SpawnOptions = {}) {
    this.#process = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#exited = once(this.#process, 'exit').catch(() => undefined)
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        this.#said = (this.#said + chunk).slice(-20_000)
      })
    }
    process.on('exit', this.#killed)
  }

  get pid(): number {
    return this.#process.pid ?? 0
  }

  /** Waits until `ready` answers something. @throws Error with what the process said, if it ends or takes too long */
  async until<T>(ready: (said: string) => T | undefined | Promise<T | undefined>): Promise<T> {
    for (const deadline = Date.now() + LONGEST_START_MS; Date.now() < deadline; ) {
      const answer = await ready(this.#said)
      if (answer !== undefined) return answer
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    throw new Error(`${this.#process.spawnargs.join(' ')} did not start: ${this.#said}`)
  }

  /** The port that the process says it listens on, in a line of its own. */
  port(): Promise<number> {
    return this.until((said) => Number(/^port (\d+)$/m.exec(said)?.[1]) || undefined)
  }

  /** kill -9, with all processes below. */
  async kill(): Promise<void> {
    this.#killed()
    await this.#exited
    process.off('exit', this.#killed)
  }

  readonly #killed = (): void => {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    for (const pid of pidsBelow([this.pid])) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
    }
  }
}
