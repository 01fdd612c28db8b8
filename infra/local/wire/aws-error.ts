/** A fault as AWS would answer it. */
export class AwsError extends Error {
  /** The older name that SQS sends beside the new one, where the two differ. */
  readonly queryCode: string | undefined

  /** @param name the name AWS gives this fault, which the SDK's error will bear. */
  constructor(name: string, message: string, options: { queryCode?: string } = {}) {
    super(message)
    this.name = name
    this.queryCode = options.queryCode
  }
}

/** The name of a fault on which the wire hangs up without an answer: what a client sees when an answer is lost. */
export const ANSWER_LOST = 'AnswerLost'

/** Names of JavaScript's own errors: not something AWS said but a defect of ours. */
const DEFECTS = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError'])

/** The fault to put on the wire for whatever was thrown. */
export function faultFor(thrown: unknown): AwsError {
  if (thrown instanceof AwsError) return thrown
  if (thrown instanceof Error && !DEFECTS.has(thrown.name)) return new AwsError(thrown.name, thrown.message)
  return new AwsError('InternalFailure', thrown instanceof Error ? thrown.message : String(thrown))
}

/** HTTP statuses that are not 400, by the fault's name. Only Scheduler answers its 4xx faults apart. */
const STATUS: Record<string, number> = {
  InternalFailure: 500,
  InternalServerException: 500,
  KMSInternalException: 500,
  ServiceUnavailable: 503,
  RequestEntityTooLargeException: 413,
}
const SCHEDULER_STATUS: Record<string, number> = {
  ConflictException: 409,
  ResourceNotFoundException: 404,
  ServiceQuotaExceededException: 402,
  ThrottlingException: 429,
}

export function statusFor(fault: AwsError, protocol: 'json' | 'rest' | 'query'): number {
  return (protocol === 'rest' ? SCHEDULER_STATUS[fault.name] : undefined) ?? STATUS[fault.name] ?? 400
}
