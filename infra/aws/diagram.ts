import { arrowsFrom } from './arrows.ts'

type State = {
  Type: string
  Next?: string
  Default?: string
  End?: boolean
  Resource?: string
  Choices?: { Condition: string; Next: string }[]
  Catch?: { ErrorEquals: string[]; Next: string }[]
}
export type Definition = { StartAt: string; States: Record<string, State> }

const everyone = 'Ask a person'

/** The states in the order in which a recovery meets them. */
export function inOrder({ StartAt, States }: Definition): string[] {
  const met: string[] = []
  const meet = (name: string | undefined): void => {
    const state = name === undefined ? undefined : States[name]
    if (name === undefined || state === undefined || met.includes(name)) return
    met.push(name)
    meet(state.Next)
    for (const { Next } of state.Catch ?? []) meet(Next)
    for (const { Next } of state.Choices ?? []) meet(Next)
  }
  meet(StartAt)
  return met
}

const shapeOf = (name: string, { Type, Resource }: State): string => {
  if (Type === 'Choice') return `{{"${name}"}}`
  return Resource?.endsWith('.waitForTaskToken') ? `(["${name}"])` : `["${name}"]`
}

/**
 * A Mermaid flowchart of the state machine, with the very state names. Round ends wait for somebody outside.
 */
export function diagramOf(definition: Definition): string {
  const names = inOrder(definition)
  const id = (name: string) => `s${names.indexOf(name)}`
  const arrows = names
    .flatMap((name) => arrowsFrom(name, definition))
    .map(({ from, to, aside }) => `${id(from)} ${aside ? `-. ${aside} .->` : '-->'} ${id(to)}`)
  const nodes = names.map((name) => `${id(name)}${shapeOf(name, definition.States[name] as State)}`)
  return [
    'flowchart TD',
    ...[...nodes, ...arrows].map((line) => `  ${line}`),
    `  class ${id(everyone)} person`,
    '  classDef person stroke-width:3px',
  ].join('\n')
}
