import { describe, expect, test } from 'vitest'
import { arnOfFunction, errorNamed, runOf } from './support/machine-run.ts'

const pass = (fields: object) => ({ Type: 'Pass', ...fields })

describe('a variable', () => {
  test('keeps its value for every later state', async () => {
    const machine = {
      StartAt: 'Set',
      States: {
        Set: pass({ Assign: { x: { deep: ['{% $states.input.n %}'] } }, Output: null, Next: 'Between' }),
        Between: pass({ Next: 'Read' }),
        Read: pass({ Output: '{% $x.deep[0] %}', End: true }),
      },
    }
    expect((await runOf(machine, { input: { n: 7 } })).output).toBe(7)
  })

  test('has its old value in the state that assigns it, in Assign as in Output', async () => {
    const machine = {
      StartAt: 'First',
      States: {
        First: pass({ Assign: { x: 1, y: 10 }, Next: 'Second' }),
        Second: pass({ Assign: { x: '{% $y %}', y: '{% $x %}' }, Output: '{% [$x, $y] %}', Next: 'Third' }),
        Third: pass({ Output: '{% {"before": $states.input, "after": [$x, $y]} %}', End: true }),
      },
    }
    expect((await runOf(machine)).output).toEqual({ before: [1, 10], after: [10, 1] })
  })

  test('assigned in a branch is not seen outside it, nor in another branch', async () => {
    const inner = (name: string, after: string) => ({
      StartAt: name,
      States: {
        [name]: pass({ Assign: { mine: name }, Next: after }),
        [after]: pass({ Output: '{% [$outer, $mine] %}', End: true }),
      },
    })
    const machine = {
      StartAt: 'Set',
      States: {
        Set: pass({ Assign: { outer: 'o' }, Next: 'Both' }),
        Both: { Type: 'Parallel', Branches: [inner('A', 'A2'), inner('B', 'B2')], Next: 'Look' },
        Look: pass({ Output: '{% {"in": $states.input, "out": $exists($mine)} %}', End: true }),
      },
    }
    expect((await runOf(machine)).output).toEqual({
      in: [
        ['o', 'A'],
        ['o', 'B'],
      ],
      out: false,
    })
  })

  test('of the states around keeps its value whatever an iteration does', async () => {
    const machine = {
      StartAt: 'Set',
      States: {
        Set: pass({ Assign: { x: 'outer' }, Next: 'Each' }),
        Each: {
          Type: 'Map',
          Items: [1],
          ItemProcessor: { StartAt: 'Inner', States: { Inner: pass({ Assign: { x: 'inner' }, End: true }) } },
          Next: 'Read',
        },
        Read: pass({ Output: '{% $x %}', End: true }),
      },
    }
    expect((await runOf(machine)).output).toBe('outer')
  })

  test('is assigned by the catcher, not by the state, where the state fails', async () => {
    const machine = {
      StartAt: 'Try',
      States: {
        Try: {
          Type: 'Task',
          Resource: arnOfFunction('bad'),
          Assign: { way: 'well' },
          Catch: [{ ErrorEquals: ['States.ALL'], Assign: { way: '{% $states.errorOutput.Error %}' }, Next: 'Read' }],
          Next: 'Read',
        },
        Read: pass({ Output: '{% $way %}', End: true }),
      },
    }
    const functions = {
      bad: () => {
        throw errorNamed('Broken')
      },
    }
    expect((await runOf(machine, { functions })).output).toBe('Broken')
  })

  test('is reported in the exit of the state that assigns it', async () => {
    const machine = { StartAt: 'Set', States: { Set: pass({ Assign: { x: ['a'] }, End: true }) } }
    expect((await runOf(machine)).events[2]?.stateExitedEventDetails).toMatchObject({
      assignedVariables: { x: '["a"]' },
      assignedVariablesDetails: { truncated: false },
    })
  })
})
