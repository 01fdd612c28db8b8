/** How an execution ended: `status` is the type of the last event, `types` are those of all events in their order. */
export type Outcome = { status: string; output?: unknown; error?: string; cause?: string; types: string[] }

/** One execution as AWS ran it. `functions` tells by a Lambda function's name what it does. */
export type Recording = {
  id: string
  definition: object
  input: unknown
  functions: Record<string, string>
  expected: Outcome
}
