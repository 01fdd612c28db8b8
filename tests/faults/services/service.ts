import { AwsError } from '#infra/local/wire/aws-error.ts'

/** How one call is to be answered. */
export type Manner = {
  /** A read may answer what was true a moment ago. Only reads that are not consistent are ever asked to. */
  stale: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: what a client sends has been shaped by the SDK, and each operation says how.
type Operation = (input: any, manner: Manner) => unknown

/** One of AWS's services, in memory. What it throws bears the name that AWS gives the fault. */
export type Service = { perform(operation: string, input: unknown, manner: Manner): unknown }

/** @throws AwsError for an operation that it has not: nothing may be called that nobody has thought of */
export const operationsOf = (operations: Record<string, Operation>): Service => ({
  perform(operation, input, manner) {
    const perform = operations[operation]
    if (perform === undefined) throw new AwsError('UnknownOperationException', `${operation} is not known here`)
    return perform(input, manner)
  },
})
