import jsonata from 'jsonata'
import type { Definition } from '../definition.ts'
import { expressionsWithin } from '../expression-text.ts'
import { LAMBDA_INVOKE, resourceOf } from '../resource.ts'
import { eachState } from './walk.ts'

/** Fields of the JSONPath dialect, which a JSONata state may not have. */
const JSONPATH_FIELDS = [
  'InputPath',
  'OutputPath',
  'ResultPath',
  'Parameters',
  'ResultSelector',
  'Result',
  'ItemsPath',
  'SecondsPath',
  'TimestampPath',
  'TimeoutSecondsPath',
  'HeartbeatSecondsPath',
  'MaxConcurrencyPath',
  'ToleratedFailureCountPath',
  'ToleratedFailurePercentagePath',
  'ErrorPath',
  'CausePath',
  'Iterator',
]

/** Fields of the Distributed Map. */
const DISTRIBUTED_FIELDS = ['ItemReader', 'ItemBatcher', 'ResultWriter', 'Label']

/** What the engine does not run: JSONPath, Distributed Map, an unknown Resource, an expression with a syntax error. */
export function dialectProblems(definition: Definition, sdkIntegrations: string[]): string[] {
  const problems: string[] = []
  eachState(definition, (name, state) => {
    const language = state.QueryLanguage ?? definition.QueryLanguage ?? 'JSONPath'
    if (language !== 'JSONata') {
      problems.push(`"${name}": the query language is ${language}; only JSONata is run`)
      return
    }
    for (const field of JSONPATH_FIELDS) {
      if (field in state) problems.push(`"${name}": ${field} belongs to JSONPath and means nothing in a JSONata state`)
    }
    if (state.Type === 'Map') {
      const distributed = DISTRIBUTED_FIELDS.filter((field) => field in state)
      if (state.ItemProcessor?.ProcessorConfig?.Mode === 'DISTRIBUTED') distributed.push('Mode DISTRIBUTED')
      if (distributed.length > 0) problems.push(`"${name}": Distributed Map is not run (${distributed.join(', ')})`)
    }
    if (state.Type === 'Task') problems.push(...resourceProblems(name, state.Resource, sdkIntegrations))
    const { States, Branches, ItemProcessor, ...own } = state as unknown as Record<string, unknown>
    for (const { source, place } of expressionsWithin(own, '')) {
      const wrong = syntaxErrorIn(source)
      if (wrong !== undefined) problems.push(`"${name}": the expression '${source}' in ${place.slice(1)}: ${wrong}`)
    }
  })
  return problems
}

function resourceProblems(name: string, text: string, sdkIntegrations: string[]): string[] {
  const resource = resourceOf(text)
  if (resource?.kind === 'function') return []
  const known = [LAMBDA_INVOKE, ...sdkIntegrations]
  if (resource !== undefined && known.includes(resource.arn)) return []
  const allowed = `a Lambda function's ARN, ${known.join(', ')}, or one of these with .waitForTaskToken`
  return [`"${name}": unknown Resource ${text}; known are ${allowed}`]
}

function syntaxErrorIn(source: string): string | undefined {
  try {
    jsonata(source)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
