import { randomUUID } from 'node:crypto'
import type { Evaluate } from './compiled-functions.ts'
import type { Invocation, Outcome, Send, SendOf } from './invocation.ts'
import type { VirtualClock } from './virtual-clock.ts'
import { fetchOver } from './web-port.ts'
import type { Wiring } from './wiring.ts'

/** What a function finds around it: clients that send, a console, timers. */
export type Surroundings = {
  modules(send: Send): (id: string) => unknown
  say(invocation: Invocation | undefined, line: string): void
  clock: VirtualClock
}

type Handler = (event: unknown, context: object) => Promise<unknown>

/** One instance of a function: it keeps what its modules remember, and takes one invocation at a time. */
type Instance = { handler: Handler; current: Invocation | undefined }

/** Lambda in memory: instances that start cold and stay warm, and die with a crash or at the time limit. */
export class Lambda {
  readonly #functions: Map<string, Evaluate>
  readonly #wiring: Wiring
  readonly #around: Surroundings
  readonly #send: SendOf
  readonly #idle = new Map<string, Instance[]>()
  #count = 0

  constructor(functions: Map<string, Evaluate>, wiring: Wiring, around: Surroundings, send: SendOf) {
    this.#functions = functions
    this.#wiring = wiring
    this.#around = around
    this.#send = send
  }

  /** How many invocations there were. */
  get count(): number {
    return this.#count
  }

  /** Runs a function to its end, which is its own, a crash, or its time limit. Time stands still meanwhile. */
  invoke(name: string, payload: unknown): { invocation: Invocation; outcome: Promise<Outcome> } {
    const { clock } = this.#around
    const { timeoutMs } = this.#wiring.functions[name] ?? { timeoutMs: 0 }
    let release = clock.hold()
    // Several calls at once may wait: time stands still again when none does.
    let waitingFor = 0
    let settle: (outcome: Outcome) => void = () => undefined
    const outcome = new Promise<Outcome>((resolve) => {
      settle = resolve
    })
    const invocation: Invocation = {
      n: this.#count++,
      function: name,
      payload,
      deadline: clock.now() + timeoutMs,
      dead: false,
      end: (ended) => {
        if (invocation.dead) return
        invocation.dead = true
        settle(ended)
        release()
      },
      rest: () => {
        waitingFor++
        release()
        return () => {
          waitingFor--
          if (waitingFor === 0 && !invocation.dead) release = clock.hold()
        }
      },
    }
    const idle = this.#idle.get(name) ?? []
    this.#idle.set(name, idle)
    const instance = idle.pop() ?? this.#start(name)
    instance.current = invocation
    const event = JSON.parse(JSON.stringify(payload ?? null))
    const context = { awsRequestId: randomUUID(), functionName: name, getRemainingTimeInMillis: () => timeoutMs }
    instance.handler(event, context).then(
      (answer) => {
        if (invocation.dead) return
        idle.push(instance)
        invocation.end({ ok: true, payload: JSON.parse(JSON.stringify(answer ?? null)) })
      },
      (thrown: Error) => {
        if (invocation.dead) return
        idle.push(instance)
        const cause = JSON.stringify({ errorType: thrown.name, errorMessage: thrown.message })
        invocation.end({ ok: false, error: thrown.name, cause })
      },
    )
    return { invocation, outcome }
  }

  #start(name: string): Instance {
    const evaluate = this.#functions.get(name)
    if (evaluate === undefined) throw new Error(`there is no function ${name}`)
    const { clock, modules, say } = this.#around
    const instance: Instance = { handler: async () => undefined, current: undefined }
    const send: Send = (service, config, command) =>
      instance.current === undefined
        ? Promise.reject(new Error('nobody has called'))
        : this.#send(instance.current, service, config, command)
    const speak = (line: string) => say(instance.current, String(line))
    const module: { exports: { handler?: Handler } } = { exports: {} }
    evaluate(
      modules(send),
      module,
      module.exports,
      { env: this.#wiring.functions[name]?.environment ?? {}, stdout: { write: speak } },
      { info: speak, log: speak, warn: speak, error: speak },
      (run, ms) => {
        const wake = instance.current?.rest()
        clock.at(clock.now() + ms, () => {
          wake?.()
          run()
        })
      },
      fetchOver((command) => send('web', {}, command)),
    )
    if (module.exports.handler === undefined) throw new Error(`${name} exports no handler`)
    instance.handler = module.exports.handler
    return instance
  }
}
