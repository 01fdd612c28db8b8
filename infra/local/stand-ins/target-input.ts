/** How a rule words what its target gets; without any of these it gets the event itself. */
export interface TargetInput {
  /** A constant JSON text. */
  input?: string | undefined
  /** `$.detail.order`: a part of the event. */
  inputPath?: string | undefined
  inputTransformer?: { inputPathsMap?: Record<string, string>; inputTemplate: string } | undefined
}

/** The JSON text that a target gets for an event. */
export function targetInput({ input, inputPath, inputTransformer }: TargetInput, event: object, rule: Rule): string {
  if (input !== undefined) return input
  if (inputPath !== undefined) return JSON.stringify(at(event, inputPath) ?? null)
  if (inputTransformer === undefined) return JSON.stringify(event)
  const { inputPathsMap = {}, inputTemplate } = inputTransformer
  const values = new Map<string, unknown>([
    ...Object.entries(inputPathsMap).map(([name, path]) => [name, at(event, path)] as const),
    ['aws.events.rule-arn', rule.arn],
    ['aws.events.rule-name', rule.name],
    ['aws.events.event', event],
    ['aws.events.event.json', event],
    ['aws.events.event.ingestion-time', (event as { time?: string }).time],
  ])
  return filledIn(inputTemplate, values)
}

export interface Rule {
  name: string
  arn: string
}

/** Replaces every `<name>`: inside a JSON text by its bare characters, elsewhere by the value's JSON; an absent one by nothing. */
function filledIn(template: string, values: Map<string, unknown>): string {
  let quoted = false
  return template.replace(/\\.|"|<([\w.-]+)>/gs, (piece, name: string | undefined) => {
    if (piece === '"') quoted = !quoted
    if (name === undefined || !values.has(name)) return piece
    const value = values.get(name)
    if (!quoted) return value === undefined ? '' : JSON.stringify(value)
    const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
    return JSON.stringify(text).slice(1, -1)
  })
}

/** The value at a JSON path of names and indexes, the only kind that EventBridge takes. */
function at(event: object, path: string): unknown {
  const steps = [...path.matchAll(/\.([\w-]+)|\['([^']+)'\]|\[(\d+)\]/g)].map(
    ([, name, quoted, index]) => name ?? quoted ?? index,
  )
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[String(step)] : undefined,
    event,
  )
}
