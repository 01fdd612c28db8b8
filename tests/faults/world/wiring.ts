import type { Pattern } from '#infra/local/stand-ins/pattern.ts'
import type { TargetInput } from '#infra/local/stand-ins/target-input.ts'

/** What the synthesized template says of how the parts hang together; plain data, read once for all runs. */
export type Wiring = {
  functions: Record<string, { arn: string; timeoutMs: number; environment: Record<string, string> }>
  queues: { name: string; arn: string; url: string; visibilityMs: number; dead?: string; mostReceives?: number }[]
  consumers: { queueArn: string; function: string; batchSize: number }[]
  /** What hears an event: a function, or a queue, with what it is told instead of the event. */
  rules: { bus: string; pattern: Pattern; to: { function: string } | { queueArn: string; told: TargetInput } }[]
  /** What becomes of an asynchronous call that fails: how often it is tried again, and which queue then takes it. */
  calls: Record<string, { retries: number; failedTo?: string }>
  machine: { name: string; arn: string; definition: string }
  table: string
  keysTable: string
  bus: string
  configurationSet: string
}
