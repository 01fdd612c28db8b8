import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Definition, diagramOf } from '#infra/aws/diagram.ts'
import { root } from '#infra/build/root.ts'
import { stages, stateOf } from '#workflows/recovery/stages.ts'
import { problemsOf } from '../../../infra/local/states-language/checks/problems.ts'
import { recoveryMachine } from '../../support/synthesized.ts'

let machine: Definition
type Task = Definition['States'][string] & {
  TimeoutSeconds?: unknown
  Retry?: { JitterStrategy?: string; ErrorEquals: string[] }[]
}
const tasks = () => Object.entries(machine.States).filter(([, { Type }]) => Type === 'Task') as [string, Task][]

beforeAll(async () => {
  machine = await recoveryMachine()
}, 60_000)

describe('the state machine', () => {
  test('is the one that was agreed', async () => {
    await expect(`${JSON.stringify(machine, null, 2)}\n`).toMatchFileSnapshot('recovery.asl.json')
  })

  test('is accepted by the validator of the States Language and by our own check of what that misses', () => {
    expect(problemsOf(machine)).toEqual([])
  })

  test('S3.4 has the words of the process as its state names, and no others', () => {
    const words = [...stages.map(stateOf), 'Go on where they say']
    expect(Object.keys(machine.States).sort()).toEqual(words.sort())
  })

  test('the happy path costs eight billed transitions: seven states and the start', () => {
    const path: string[] = []
    for (let at: string | undefined = machine.StartAt; at !== undefined; at = machine.States[at]?.Next) path.push(at)
    // The wait for the check-back ends by its time, which is the happy way; the other states lead on by themselves.
    const [waited] = (machine.States['Wait to check back']?.Catch ?? []).filter(({ ErrorEquals }) =>
      ErrorEquals.includes('States.Timeout'),
    )
    expect(waited?.Next).toBe('Check back')
    expect(path).toEqual([
      'Acknowledge',
      'Put it right',
      'Compensate',
      'Write recap',
      'Wait to check back',
      'Check back',
      'Close',
    ])
  })

  test.each(['TimeoutSeconds', 'Retry', 'Catch'] as const)('F40 every task has %s', (field) => {
    expect(
      tasks()
        .filter(([, task]) => task[field] === undefined)
        .map(([name]) => name),
    ).toEqual([])
  })

  test('F28 what is tried again is tried with jitter, and never everything', () => {
    const retries = tasks().flatMap(([, { Retry = [] }]) => Retry)
    expect(retries.every(({ JitterStrategy }) => JitterStrategy === 'FULL')).toBe(true)
    expect(retries.flatMap(({ ErrorEquals }) => ErrorEquals)).not.toContain('States.ALL')
  })

  test('F41 whatever goes wrong in a task leads to a person', () => {
    const others = tasks().filter(([name]) => name !== 'Ask a person')
    const last = others.map(([, { Catch = [] }]) => Catch.at(-1))
    expect(last.every((one) => one?.ErrorEquals[0] === 'States.ALL' && one.Next === 'Ask a person')).toBe(true)
  })

  test('S0.5 S1.6 no path closes a recovery past the remedy, unless a person says so', () => {
    const isErased = ({ ErrorEquals }: { ErrorEquals: string[] }) => ErrorEquals[0] === 'Erased'
    const leadingTo = (target: string) =>
      Object.entries(machine.States)
        .filter(
          ([, { Next, Catch = [] }]) => Next === target || Catch.some((one) => one.Next === target && !isErased(one)),
        )
        .map(([name]) => name)
    expect(leadingTo('Close').sort()).toEqual(['Check back', 'Remind once'])
    expect(leadingTo('Check back')).toEqual(['Wait to check back'])
    expect(leadingTo('Wait to check back')).toEqual(['Write recap'])
    expect(leadingTo('Write recap')).toEqual(['Compensate'])
    expect(leadingTo('Compensate').sort()).toEqual(['Ask for approval', 'Put it right'])
  })

  test('S2.19 the extra is a step of its own after the remedy', () => {
    expect(machine.States['Put it right']?.Next).toBe('Compensate')
  })

  test('its diagram in the README shows the states as they are', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`mermaid\n${diagramOf(machine)}\n\`\`\``)
  })
})
