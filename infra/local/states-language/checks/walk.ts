import { type Container, containersOf, type Leaving, type State } from '../definition.ts'

/** Calls `visit` for every state at every depth. */
export function eachState(
  container: Container,
  visit: (name: string, state: State, container: Container) => void,
): void {
  for (const [name, state] of Object.entries(container.States ?? {})) {
    visit(name, state, container)
    for (const inner of containersOf(state)) eachState(inner, visit)
  }
}

/** A way out of a state: where it leads, and whose Assign and Output are evaluated on it, under which place. */
export type Way = { to: string | undefined; fields: Leaving; place: string }

/** Every way out of a state: its own, one for each Choice rule and one for each catcher. */
export function waysOut(state: State): Way[] {
  const ways: Way[] = []
  if (state.Type === 'Choice') {
    for (const [index, rule] of state.Choices.entries()) {
      ways.push({ to: rule.Next, fields: rule, place: `Choices[${index}]/` })
    }
    ways.push({ to: state.Default, fields: state, place: '' })
  } else if (state.Type === 'Succeed') {
    ways.push({ to: undefined, fields: state.Output === undefined ? {} : { Output: state.Output }, place: '' })
  } else if (state.Type !== 'Fail') ways.push({ to: state.Next, fields: state, place: '' })
  if ('Catch' in state) {
    for (const [index, catcher] of (state.Catch ?? []).entries()) {
      ways.push({ to: catcher.Next, fields: catcher, place: `Catch[${index}]/` })
    }
  }
  return ways
}
