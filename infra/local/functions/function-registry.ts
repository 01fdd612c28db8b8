import { join } from 'node:path'
import type { SkippingClock } from '../clock.ts'
import { type AsynchronousSettings, lambdaDefaults } from './asynchronous.ts'
import { Fleet } from './fleet.ts'
import { type FunctionLog, functionLog } from './function-log.ts'
import { type FunctionSettings, LambdaFunction } from './lambda-function.ts'

type Declared = FunctionSettings & { deadLetterArn: string | undefined }

type Entry = { lambda: LambdaFunction; log: FunctionLog; asynchronous: AsynchronousSettings }

type Options = { clock: SkippingClock; sandbox: string; dataDir?: string }

/** The name in a function's name or ARN, with or without a version or alias behind it. */
const nameIn = (nameOrArn: string): string =>
  (nameOrArn.startsWith('arn:') ? nameOrArn.split(':')[6] : nameOrArn.split(':')[0]) ?? nameOrArn

/** The Lambda functions of the template. */
export class FunctionRegistry {
  readonly #entries = new Map<string, Entry>()
  readonly #options: Options
  readonly #fleet = new Fleet()

  constructor(options: Options) {
    this.#options = options
  }

  add({ deadLetterArn, ...settings }: Declared): void {
    const { clock, sandbox, dataDir } = this.#options
    const log = functionLog(settings.functionName, dataDir === undefined ? undefined : join(dataDir, 'logs'))
    const machine = { clock, aheadMs: clock.aheadMs, sandbox, onOutput: log.write, fleet: this.#fleet }
    const lambda = new LambdaFunction(settings, machine)
    const asynchronous = { ...lambdaDefaults, ...(deadLetterArn !== undefined && { deadLetterArn }) }
    this.#entries.set(settings.functionName, { lambda, log, asynchronous })
  }

  /** What becomes of asynchronous invocations of a function that fail. */
  settle(nameOrArn: string, asynchronous: Partial<AsynchronousSettings>): void {
    const entry = this.#entry(nameOrArn)
    entry.asynchronous = { ...entry.asynchronous, ...asynchronous }
  }

  settingsOf(nameOrArn: string): AsynchronousSettings {
    return this.#entry(nameOrArn).asynchronous
  }

  /** @throws ResourceNotFoundException as Lambda does for a function it does not have. */
  named(nameOrArn: string): { lambda: LambdaFunction; qualifiedArn: string } {
    const { lambda } = this.#entry(nameOrArn)
    return { lambda, qualifiedArn: nameOrArn.startsWith('arn:') ? nameOrArn : lambda.settings.arn }
  }

  async close(): Promise<void> {
    const entries = [...this.#entries.values()]
    await Promise.all(entries.map(({ lambda }) => lambda.close()))
    await Promise.all(entries.map(({ log }) => log.close()))
  }

  #entry(nameOrArn: string): Entry {
    const entry = this.#entries.get(nameIn(nameOrArn))
    if (entry !== undefined) return entry
    const error = new Error(
      `Function not found: ${nameOrArn}; there are ${[...this.#entries.keys()].join(', ') || 'none'}`,
    )
    throw Object.assign(error, { name: 'ResourceNotFoundException' })
  }
}
