/** What the worker of a function is started with. */
export type SandboxData = {
  /** The folder that would be the deployment package. */
  folder: string
  /** File and export, as `handler.handler`. */
  handler: string
  functionName: string
  functionVersion: string
  logGroupName: string
  memoryMb: number
  /** How far ahead of the wall clock time is, shared with the clock. */
  aheadMs: Float64Array
}

/** One invocation. */
export type ToSandbox = { requestId: string; invokedArn: string; payload: string; timeoutMs: number }

/** A function's own error in the shape that Lambda answers it. */
export type FunctionFailure = { errorType: string; errorMessage: string; trace: string[] }

/** `fatal`: the worker is of no more use. */
export type FromSandbox =
  | { kind: 'ready' }
  | { kind: 'answered'; payload: string }
  | { kind: 'failed'; fatal: boolean; failure: FunctionFailure }
