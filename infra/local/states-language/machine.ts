import { type Definition, type State, statesByName } from './definition.ts'

/** What is kept of a revision of a state machine. */
export type MachineRecord = { name: string; roleArn: string; revision: string; definition: string; createdMs: number }

/** One revision of a state machine, ready to run. */
export type Machine = MachineRecord & { arn: string; parsed: Definition; states: Map<string, State> }

/** A machine from its record; the definition has been checked before. */
export function machineFrom(record: MachineRecord, arn: string): Machine {
  const parsed = JSON.parse(record.definition) as Definition
  return { ...record, arn, parsed, states: statesByName(parsed) }
}

/** The state of a name. @throws Error where the machine has none, which the check on creation rules out. */
export function stateNamed(machine: Machine, name: string): State {
  const state = machine.states.get(name)
  if (state === undefined) throw new Error(`${machine.name} has no state "${name}"`)
  return state
}
