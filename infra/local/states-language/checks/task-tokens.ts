import type { Definition } from '../definition.ts'
import { expressionsWithin } from '../expression-text.ts'
import { eachState } from './walk.ts'

/** Tasks that wait for a token nobody is given, or wait without end. */
export function tokenProblems(definition: Definition): string[] {
  const problems: string[] = []
  eachState(definition, (name, state) => {
    if (state.Type !== 'Task' || !state.Resource.endsWith('.waitForTaskToken')) return
    const sources = expressionsWithin(state.Arguments, 'Arguments').map(({ source }) => source)
    const given = sources.some((source) => source.includes('$states.context.Task') || source === '$states.context')
    if (!given) problems.push(`"${name}": the Arguments must hand out $states.context.Task.Token`)
    if (state.TimeoutSeconds === undefined) problems.push(`"${name}": waits for a token without TimeoutSeconds`)
  })
  return problems
}
