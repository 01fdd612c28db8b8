import type * as z from 'zod'
import { AwsError } from './aws-error.ts'

/** How a service is addressed on the wire: by the prefix of X-Amz-Target, by its paths (scheduler) or by Action (email). */
export type ServiceName =
  | 'AmazonSQS'
  | 'AWSEvents'
  | 'secretsmanager'
  | 'TrentService'
  | 'AWSStepFunctions'
  | 'scheduler'
  | 'email'
  | 's3'

export type Input = Record<string, unknown>

/** The request that an operation answers. */
export interface Request {
  /** Lets time pass while `waiting` is pending; at any other moment an unanswered request holds the clock. */
  idle<T>(waiting: Promise<T>): Promise<T>
  /** Aborts when the client has hung up. */
  gone: AbortSignal
}

/** One AWS service as this machine offers it. Faults are Errors whose name is the one AWS gives them. */
export interface Service {
  readonly name: ServiceName
  handle(operation: string, input: Input, request: Request): Promise<unknown>
}

type Operation = (input: Input, request: Request) => Promise<unknown>

/** A service that knows exactly these operations and refuses every other by name. */
export function serviceOf(name: ServiceName, operations: Record<string, Operation>): Service {
  const known = new Map(Object.entries(operations))
  return {
    name,
    async handle(operation, input, request) {
      const answer = known.get(operation)
      if (answer === undefined) throw unknownOperation(name, operation, [...known.keys()])
      return answer(input, request)
    },
  }
}

/** An operation whose input is checked against `schema` before `answer` sees it. */
export function operation<S extends z.ZodType>(
  schema: S,
  answer: (input: z.infer<S>, request: Request) => Promise<unknown>,
): Operation {
  return async (input, request) => {
    const checked = schema.safeParse(input)
    if (!checked.success) throw validationError(checked.error)
    return answer(checked.data, request)
  }
}

export function unknownOperation(service: string, operation: string, known: string[]): AwsError {
  const named = operation === '' ? 'No operation' : `The operation ${operation.slice(0, 100)}`
  return new AwsError(
    'UnknownOperationException',
    `${named} of ${service} is not one the local runtime knows; it knows ${known.join(', ')}.`,
  )
}

function validationError(error: z.ZodError): AwsError {
  const reasons = error.issues.map((issue) => `Value at '${issue.path.join('.')}': ${issue.message}`)
  const count = reasons.length === 1 ? '1 validation error' : `${reasons.length} validation errors`
  return new AwsError('ValidationException', `${count} detected: ${reasons.join('; ')}`)
}
