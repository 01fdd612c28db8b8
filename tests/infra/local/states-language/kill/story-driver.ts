import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

type Message = { ready?: true; token?: string; done?: number; answer?: object; error?: string }

/** Answered where the process was killed before it acknowledged. */
export const unanswered = Symbol('unanswered')

/** Talks to one story process after another, each on the journal the one before left. */
export class StoryDriver {
  /** Tokens that no answer has been acknowledged for. They stay good across a kill. */
  readonly openTokens = new Set<string>()
  readonly #script: string
  readonly #args: string[]
  #child: ChildProcess | undefined
  #waiting = new Map<number, (answer: object | string | typeof unanswered) => void>()
  #lastId = 0

  constructor(script: string, args: string[]) {
    this.#script = script
    this.#args = args
  }

  async open(): Promise<void> {
    const child = fork(this.#script, this.#args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.#child = child
    await new Promise<void>((resolve, reject) => {
      child.on('exit', (code) => reject(new Error(`The story process ended with ${code} before it was killed`)))
      child.on('message', (message: Message) => {
        if (message.ready) resolve()
        if (message.token !== undefined) this.openTokens.add(message.token)
        if (message.done !== undefined) this.#settle(message.done, message.error ?? message.answer ?? {})
      })
    })
  }

  /** The answer, the name of the error, or `unanswered` where the kill came first. */
  call(operation: string, body: object): Promise<object | string | typeof unanswered> {
    const id = ++this.#lastId
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#child?.send({ id, operation, body }, (error) => error && this.#settle(id, unanswered))
    })
  }

  /** kill -9. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child === undefined) return
    child.kill('SIGKILL')
    await once(child, 'exit')
    for (const id of [...this.#waiting.keys()]) this.#settle(id, unanswered)
  }

  #settle(id: number, answer: object | string | typeof unanswered): void {
    this.#waiting.get(id)?.(answer)
    this.#waiting.delete(id)
  }
}
