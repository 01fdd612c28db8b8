import type { CallFault } from '../plans/fault.ts'
import type { Plan } from '../plans/plan.ts'
import type { Service } from '../services/service.ts'
import { attemptAt } from './attempt-at.ts'
import type { ServiceName } from './clients.ts'
import type { Invocation, SendOf } from './invocation.ts'
import type { Call, CallPort } from './port.ts'
import { type Site, siteOf } from './site.ts'
import type { VirtualClock } from './virtual-clock.ts'
import { webPort } from './web-port.ts'

/** What died waits for ever: nothing more comes of it. */
const never = new Promise<never>(() => undefined)

/** A pause is short enough for the function to go on, and long enough for others to come by. */
const PAUSE_MS = 8_000

/** Longer than queues, functions and the state machine try again. */
const OUTAGE_MS = 3_600_000

/** What was on its way when a function ended still arrives. */
const STRAGGLE_MS = 1_000

/** A call that was performed: by which call of which invocation, and when. */
export type Done = { site: Site; seq: number; answerLost: boolean }

export type CallsOptions = {
  plan: Plan
  clock: VirtualClock
  /** The way of the calls of functions that no fault has met yet, and of those that one has. */
  port: { unharmed: CallPort; struck: CallPort }
  services: Record<ServiceName, Service>
  next: () => number
  /** Runs an invocation a second time, to its end. */
  twin(of: Invocation): Promise<void>
}

/** Every call that functions make, in order, and what the plan does to each. */
export class Calls {
  readonly sites: Site[] = []
  readonly done: Done[] = []
  /** The calls that a fault of the plan has met. */
  readonly hit: Site[] = []
  readonly #struck = new Set<string>()
  readonly #outages: { function: string; service: ServiceName; until: number }[] = []
  readonly #options: CallsOptions

  constructor(options: CallsOptions) {
    this.#options = options
  }

  readonly send: SendOf = async (invocation, service, config, command) => {
    if (invocation.dead) return never
    const call = command as Call['command']
    const site = siteOf(this.sites.length, invocation, service as ServiceName, call)
    this.sites.push(site)
    const fault = this.#options.plan.calls[site.index]
    if (fault === undefined)
      return this.#through(invocation, site, config, call, this.#isAway(site) ? 'outage' : undefined)
    this.hit.push(site)
    this.strike(site.function)
    return this.#faulty(fault, invocation, site, config, call)
  }

  /** From here on a function's calls go the way of those that have met a fault. */
  strike(name: string): void {
    this.#struck.add(name)
  }

  /** Whether an outage lies between this function and the service. */
  #isAway({ function: name, service }: Site): boolean {
    const { clock } = this.#options
    return this.#outages.some((one) => one.function === name && one.service === service && clock.now() < one.until)
  }

  async #faulty(
    fault: CallFault,
    invocation: Invocation,
    site: Site,
    config: object,
    command: Call['command'],
  ): Promise<unknown> {
    const { clock, twin } = this.#options
    const through = () => this.#through(invocation, site, config, command)
    const unheard = () => this.#through(undefined, site, config, command).catch(() => undefined)
    switch (fault) {
      case 'crash-before':
        return this.#crash(invocation)
      case 'crash-after':
        await unheard()
        return this.#crash(invocation)
      case 'slow':
        clock.at(invocation.deadline, () => invocation.end({ ok: false, error: 'Sandbox.Timedout', cause: '{}' }))
        clock.at(invocation.deadline + STRAGGLE_MS, () => void unheard())
        invocation.rest()
        return never
      case 'pause-before':
        await this.#pause(invocation)
        return through()
      case 'pause-after': {
        const answer = await through()
        await this.#pause(invocation)
        return answer
      }
      case 'outage':
        this.#outages.push({ function: site.function, service: site.service, until: clock.now() + OUTAGE_MS })
        return this.#through(invocation, site, config, command, fault)
      case 'twin':
        await this.#meanwhile(invocation, twin(invocation))
        return through()
      default:
        return this.#through(invocation, site, config, command, fault)
    }
  }

  #crash(invocation: Invocation): Promise<never> {
    invocation.end({ ok: false, error: 'Lambda.Unknown', cause: '{"errorMessage":"exited"}' })
    return never
  }

  async #pause(invocation: Invocation): Promise<void> {
    await this.#meanwhile(invocation, this.#options.clock.wait(PAUSE_MS))
  }

  /** Lets time pass for others while an invocation waits. */
  async #meanwhile(invocation: Invocation, waiting: Promise<void>): Promise<void> {
    const wake = invocation.rest()
    await waiting
    wake()
  }

  /** @param invocation who hears the answer; without one it is lost */
  async #through(
    invocation: Invocation | undefined,
    site: Site,
    config: object,
    command: Call['command'],
    fault?: CallFault,
  ): Promise<unknown> {
    const { port, services } = this.#options
    let attempts = 0
    const nextAttempt: Call['nextAttempt'] = () => attemptAt(attempts++, fault)
    const manner = { stale: fault === 'stale' && site.mayBeStale }
    const perform: Call['perform'] = async (operation, input) => {
      const output = await services[site.service].perform(operation, input, manner)
      const answerLost = invocation === undefined || attemptAt(attempts - 1, fault) === 'after'
      this.done.push({ site, seq: this.#options.next(), answerLost })
      return output
    }
    const ours = this.#struck.has(site.function) ? port.struck : port.unharmed
    const way = site.service === 'web' ? webPort : ours
    const answer = await way.send({ service: site.service, command, config, manner, nextAttempt, perform })
    return invocation?.dead ? never : answer
  }
}
