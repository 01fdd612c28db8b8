import { type Container, containersOf } from '../definition.ts'
import { waysOut } from './walk.ts'

/** States that no path from their container's StartAt leads to, and transitions out of their container. */
export function reachabilityProblems(container: Container): string[] {
  const problems: string[] = []
  const reached = new Set<string>()
  const open = [container.StartAt]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = container.States[name]
    if (state === undefined) problems.push(`"${name}" is led to but does not exist beside the states that lead there`)
    if (state === undefined || reached.has(name)) continue
    reached.add(name)
    for (const { to } of waysOut(state)) if (to !== undefined) open.push(to)
  }
  for (const [name, state] of Object.entries(container.States)) {
    if (!reached.has(name)) problems.push(`"${name}" is not reachable`)
    for (const inner of containersOf(state)) problems.push(...reachabilityProblems(inner))
  }
  return problems
}
