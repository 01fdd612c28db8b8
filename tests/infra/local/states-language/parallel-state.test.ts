import { describe, expect, test } from 'vitest'
import { arnOfFunction, errorNamed, only, runOf } from './support/machine-run.ts'

const branch = (name: string, state: object) => ({ StartAt: name, States: { [name]: { End: true, ...state } } })
const fail = (name: string) => ({ StartAt: name, States: { [name]: { Type: 'Fail', Error: 'Broken' } } })
const wait = (name: string, Seconds: number) => branch(name, { Type: 'Wait', Seconds, Output: name })
const parallel = (Branches: object[], fields: object = {}) => only({ Type: 'Parallel', Branches, ...fields })

describe('a Parallel', () => {
  test("gives the branches' outputs in the order of the branches, whichever ends first", async () => {
    const { output, tookSeconds } = await runOf(parallel([wait('Slow', 20), wait('Fast', 5)]))
    expect(output).toEqual(['Slow', 'Fast'])
    expect(Math.round(tookSeconds)).toBe(20)
  })

  test('hands every branch its input, or its Arguments', async () => {
    const branches = [branch('A', { Type: 'Pass' }), branch('B', { Type: 'Pass' })]
    expect((await runOf(parallel(branches), { input: 1 })).output).toEqual([1, 1])
    const Arguments = { n: '{% $states.input %}' }
    expect((await runOf(parallel(branches, { Arguments }), { input: 1 })).output).toEqual([{ n: 1 }, { n: 1 }])
  })

  test('has the outputs as its result', async () => {
    const fields = { Assign: { all: '{% $states.result %}' }, Output: '{% $count($states.result) %}' }
    const { output, events } = await runOf(parallel([branch('A', { Type: 'Pass' })], fields))
    expect(output).toBe(1)
    expect(events.at(-2)?.stateExitedEventDetails).toMatchObject({ assignedVariables: { all: '[{}]' } })
  })

  test('logs its start and its success around the events of its branches', async () => {
    expect((await runOf(parallel([branch('A', { Type: 'Pass' })]))).types).toEqual([
      'ExecutionStarted',
      'ParallelStateEntered',
      'ParallelStateStarted',
      'PassStateEntered',
      'PassStateExited',
      'ParallelStateSucceeded',
      'ParallelStateExited',
      'ExecutionSucceeded',
    ])
  })

  test('fails with the error of the branch that fails, and gives up the others', async () => {
    const { status, error, types, tookSeconds } = await runOf(parallel([wait('Long', 9000), fail('Bad')]))
    expect({ status, error }).toEqual({ status: 'FAILED', error: 'Broken' })
    expect(types.slice(-4)).toEqual(['FailStateEntered', 'WaitStateAborted', 'ParallelStateFailed', 'ExecutionFailed'])
    expect(tookSeconds).toBeLessThan(1)
  })

  test('catches the error of a branch, and goes on without the others', async () => {
    const machine = {
      StartAt: 'Both',
      States: {
        Both: {
          Type: 'Parallel',
          Branches: [wait('Long', 9000), fail('Bad')],
          Catch: [{ ErrorEquals: ['Broken'], Next: 'After', Output: '{% $states.errorOutput.Error %}' }],
          End: true,
        },
        After: { Type: 'Wait', Seconds: 10_000, End: true },
      },
    }
    const { output, types } = await runOf(machine)
    expect(output).toBe('Broken')
    expect(types.filter((type) => type === 'WaitStateExited')).toHaveLength(1)
    expect(types).toContain('ParallelStateExited')
  })

  test('is tried again as a whole', async () => {
    let calls = 0
    const functions = {
      step: () => {
        if (++calls < 3) throw errorNamed('TryAgain')
        return calls
      },
    }
    const step = branch('Step', { Type: 'Task', Resource: arnOfFunction('step') })
    const Retry = [{ ErrorEquals: ['TryAgain'], IntervalSeconds: 1, MaxAttempts: 2 }]
    const { output, types } = await runOf(parallel([step, branch('Other', { Type: 'Pass' })], { Retry }), { functions })
    expect(output).toEqual([3, {}])
    expect(types.filter((type) => type === 'ParallelStateStarted')).toHaveLength(3)
    expect(types.filter((type) => type === 'ParallelStateEntered')).toHaveLength(1)
  })

  test('works within a Parallel', async () => {
    const inner = branch('Inner', { Type: 'Parallel', Branches: [wait('A', 1), wait('B', 2)] })
    expect((await runOf(parallel([inner, wait('C', 3)]))).output).toEqual([['A', 'B'], 'C'])
  })

  test("fails through a Parallel around it, whose other branches' innards are given up too", async () => {
    const inner = branch('Inner', { Type: 'Parallel', Branches: [wait('A', 100), wait('B', 200)] })
    const late = {
      StartAt: 'Pause',
      States: { Pause: { Type: 'Wait', Seconds: 5, Next: 'Bad' }, Bad: { Type: 'Fail', Error: 'Late' } },
    }
    const { error, types } = await runOf(parallel([inner, late]))
    expect(error).toBe('Late')
    expect(types.slice(-5)).toEqual([
      'WaitStateAborted',
      'WaitStateAborted',
      'ParallelStateAborted',
      'ParallelStateFailed',
      'ExecutionFailed',
    ])
  })
})
