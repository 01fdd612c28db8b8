import type { Definition } from '../definition.ts'
import { errors } from '../state-failure.ts'
import { eachState } from './walk.ts'

/** The specification's value where a retrier gives none. */
const INTERVAL_SECONDS = 1

/** Retry and Catch lists that AWS refuses: States.ALL in company or before the end, a delay without room to grow. */
export function errorListProblems(definition: Definition): string[] {
  const problems: string[] = []
  eachState(definition, (name, state) => {
    for (const field of ['Retry', 'Catch'] as const) {
      const list = (state as unknown as Partial<Record<typeof field, { ErrorEquals?: string[] }[]>>)[field] ?? []
      for (const [index, { ErrorEquals = [] }] of list.entries()) {
        const place = `"${name}": ${field}[${index}]`
        if (ErrorEquals.length === 0) problems.push(`${place} names no error`)
        if (!ErrorEquals.includes(errors.all)) continue
        if (ErrorEquals.length > 1) problems.push(`${place}: States.ALL must be alone in its ErrorEquals`)
        if (index < list.length - 1) problems.push(`${place}: States.ALL must be in the last of the list`)
      }
    }
    const retriers = 'Retry' in state ? (state.Retry ?? []) : []
    for (const [index, { MaxDelaySeconds, IntervalSeconds = INTERVAL_SECONDS }] of retriers.entries()) {
      if (MaxDelaySeconds === undefined || MaxDelaySeconds > IntervalSeconds) continue
      const values = `MaxDelaySeconds ${MaxDelaySeconds} must be greater than IntervalSeconds ${IntervalSeconds}`
      problems.push(`"${name}": Retry[${index}]: ${values}`)
    }
  })
  return problems
}
