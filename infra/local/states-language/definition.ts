import type { Json } from './json.ts'

/** The shapes of a state machine definition in the JSONata dialect of the Amazon States Language. */

export type Retrier = {
  ErrorEquals: string[]
  IntervalSeconds?: number
  MaxAttempts?: number
  BackoffRate?: number
  MaxDelaySeconds?: number
  JitterStrategy?: 'FULL' | 'NONE'
}

export type Catcher = { ErrorEquals: string[]; Next: string; Output?: Json; Assign?: Record<string, Json> }

/** What a state gives on when it is left; a Choice rule and a Catcher have the same two fields. */
export type Leaving = { Output?: Json; Assign?: Record<string, Json> }

type Transition = { Next?: string; End?: true }
type Common = { Comment?: string; QueryLanguage?: string }
type Recovering = { Retry?: Retrier[]; Catch?: Catcher[] }

/** A number, or a JSONata expression that answers one. */
export type NumberField = number | string

export type PassState = Common & Leaving & Transition & { Type: 'Pass' }
export type SucceedState = Common & { Type: 'Succeed'; Output?: Json }
export type FailState = Common & { Type: 'Fail'; Error?: string; Cause?: string }
export type WaitState = Common & Leaving & Transition & { Type: 'Wait'; Seconds?: NumberField; Timestamp?: string }
export type ChoiceRule = Leaving & { Condition: boolean | string; Next: string }
export type ChoiceState = Common & Leaving & { Type: 'Choice'; Choices: ChoiceRule[]; Default?: string }
export type TaskState = Common &
  Leaving &
  Transition &
  Recovering & {
    Type: 'Task'
    Resource: string
    Arguments?: Json
    TimeoutSeconds?: NumberField
    HeartbeatSeconds?: NumberField
  }
export type ParallelState = Common &
  Leaving &
  Transition &
  Recovering & { Type: 'Parallel'; Branches: Container[]; Arguments?: Json }
export type MapState = Common &
  Leaving &
  Transition &
  Recovering & {
    Type: 'Map'
    Items?: Json
    ItemSelector?: Json
    ItemProcessor: Container & { ProcessorConfig?: { Mode?: string } }
    MaxConcurrency?: NumberField
    ToleratedFailureCount?: NumberField
    ToleratedFailurePercentage?: NumberField
  }

export type State =
  | PassState
  | SucceedState
  | FailState
  | WaitState
  | ChoiceState
  | TaskState
  | ParallelState
  | MapState

/** States with a beginning: a whole machine, a branch of a Parallel, or the processor of a Map. */
export type Container = { StartAt: string; States: Record<string, State>; QueryLanguage?: string }

export type Definition = Container & { Comment?: string; TimeoutSeconds?: number; Version?: string }

/** The containers directly inside a state. */
export function containersOf(state: State): Container[] {
  if (state.Type === 'Parallel') return state.Branches
  if (state.Type === 'Map') return [state.ItemProcessor]
  return []
}

/** Every state at every depth by its name; names are unique across a whole machine. */
export function statesByName(container: Container, found = new Map<string, State>()): Map<string, State> {
  for (const [name, state] of Object.entries(container.States)) {
    found.set(name, state)
    for (const inner of containersOf(state)) statesByName(inner, found)
  }
  return found
}
