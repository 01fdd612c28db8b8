import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Journal } from './journal.ts'
import { type Machine, type MachineRecord, machineFrom } from './machine.ts'
import { arnOfMachine, keys } from './records.ts'

/** The state machines: for each name its latest revision, and those that running executions began with. */
export class Machines {
  readonly #latest = new Map<string, Machine>()
  readonly #revisions = new Map<string, Machine>()
  readonly #place: { region: string; account: string }

  constructor(place: { region: string; account: string }) {
    this.#place = place
  }

  /** Adds a revision that has been checked; one that is already the latest is left as it is. */
  put(journal: Journal, clock: Clock, given: { name: string; roleArn: string; definition: string }): Machine {
    const revision = createHash('sha256').update(`${given.roleArn}\n${given.definition}`).digest('hex').slice(0, 32)
    const latest = this.#latest.get(given.name)
    if (latest?.revision === revision) return latest
    const record: MachineRecord = { ...given, revision, createdMs: clock.now() }
    journal.add([{ key: keys.machine(given.name, revision), value: JSON.stringify(record) }])
    return this.restore(record)
  }

  /** Takes up a revision from its record; the latest made is the one new executions begin with. */
  restore(record: MachineRecord): Machine {
    const { region, account } = this.#place
    const machine = machineFrom(record, arnOfMachine(region, account, record.name))
    this.#revisions.set(`${record.name}/${record.revision}`, machine)
    const latest = this.#latest.get(record.name)
    if (latest === undefined || latest.createdMs <= record.createdMs) this.#latest.set(record.name, machine)
    return machine
  }

  byArn(arn: string): Machine | undefined {
    return this.#latest.get(arn.split(':').at(-1) ?? '')
  }

  /** Whether this is the latest definition under the name, and so has been checked. */
  holds(name: string, definition: string): boolean {
    return this.#latest.get(name)?.definition === definition
  }

  revision(name: string, revision: string): Machine {
    const machine = this.#revisions.get(`${name}/${revision}`)
    if (machine === undefined) throw new Error(`The journal holds no revision ${revision} of the machine ${name}`)
    return machine
  }

  all(): Machine[] {
    return [...this.#latest.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}
