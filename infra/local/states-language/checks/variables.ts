import { type Container, containersOf, type State } from '../definition.ts'
import { expressionsWithin } from '../expression-text.ts'
import { variablesReadBy } from './expression-variables.ts'
import { waysOut } from './walk.ts'

/**
 * Variables that are read where no path has assigned them, and assignments inside a Parallel or Map to a variable
 * of the states around it, which they cannot change.
 * @param outer what the states around this container may have assigned
 */
export function variableProblems(container: Container, outer: ReadonlySet<string> = new Set()): string[] {
  const problems: string[] = []
  const assigned = assignedBefore(container, outer)
  for (const [name, state] of Object.entries(container.States)) {
    const before = assigned.get(name)
    if (before === undefined) continue
    const { Branches, ItemProcessor, ...own } = state as unknown as Record<string, unknown>
    for (const { source, place } of expressionsWithin(own, '')) {
      for (const variable of variablesReadBy(source)) {
        if (before.has(variable)) continue
        problems.push(`"${name}": $${variable} in ${place.slice(1)} is not assigned on any path that leads there`)
      }
    }
    for (const variable of assignedBy(state)) {
      if (outer.has(variable))
        problems.push(`"${name}": $${variable} belongs to the states around and cannot be assigned`)
    }
    for (const inner of containersOf(state)) problems.push(...variableProblems(inner, before))
  }
  return problems
}

/** For each state that can be reached, every variable that some path to it assigns. */
function assignedBefore(container: Container, outer: ReadonlySet<string>): Map<string, Set<string>> {
  const before = new Map([[container.StartAt, new Set(outer)]])
  const open = [container.StartAt]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = container.States[name]
    if (state === undefined) continue
    for (const { to, fields } of waysOut(state)) {
      if (to === undefined) continue
      const known = before.get(to)
      const after = new Set([...(known ?? []), ...(before.get(name) ?? []), ...Object.keys(fields.Assign ?? {})])
      if (known !== undefined && known.size === after.size) continue
      before.set(to, after)
      open.push(to)
    }
  }
  return before
}

function assignedBy(state: State): Set<string> {
  return new Set(waysOut(state).flatMap(({ fields }) => Object.keys(fields.Assign ?? {})))
}
