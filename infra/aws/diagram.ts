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

/** What may happen in every state would hide the process: its arrows are left out, and the text beside says so. */
const leftOut = ['States.ALL', 'Erased']

/** The states in the order in which a recovery meets them. */
function inOrder({ StartAt, States }: Definition): string[] {
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

const inWords = (error: string): string =>
  error === 'States.Timeout' ? 'time is up' : error.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

/**
 * A Mermaid flowchart of the state machine, with the very state names. Round ends wait for somebody outside.
 */
export function diagramOf(definition: Definition): string {
  const names = inOrder(definition)
  const id = (name: string) => `s${names.indexOf(name)}`
  const arrows = names.flatMap((name) => {
    const { Next, Catch = [], Choices = [] } = definition.States[name] as State
    const shown = Catch.map((one) => ({
      ...one,
      ErrorEquals: one.ErrorEquals.filter((name) => !leftOut.includes(name)),
    }))
    const aside = shown.filter(({ ErrorEquals }) => ErrorEquals.length > 0)
    return [
      ...(Next ? [`${id(name)} --> ${id(Next)}`] : []),
      ...aside.map((one) => `${id(name)} -. ${one.ErrorEquals.map(inWords).join(', ')} .-> ${id(one.Next)}`),
      ...Choices.map((one) => `${id(name)} --> ${id(one.Next)}`),
    ]
  })
  const nodes = names.map((name) => `${id(name)}${shapeOf(name, definition.States[name] as State)}`)
  return [
    'flowchart TD',
    ...[...nodes, ...arrows].map((line) => `  ${line}`),
    `  class ${id(everyone)} person`,
    '  classDef person stroke-width:3px',
  ].join('\n')
}
