import { describe, expect, test } from 'vitest'
import { problemsOf, refusalsOf } from '../../../../../infra/local/states-language/checks/problems.ts'
import { arnOfFunction, only } from '../support/machine-run.ts'
import { askingMachine } from '../support/token-machine.ts'

const jsonata = (definition: object) => ({ QueryLanguage: 'JSONata', ...definition })
const task = (fields: object) => jsonata(only({ Type: 'Task', Resource: arnOfFunction('step'), ...fields }))
const chain = (...states: object[]) => {
  const named = states.map((state, index) => [`S${index}`, state] as const)
  return jsonata({
    StartAt: 'S0',
    States: Object.fromEntries(
      named.map(([name, state], index) => [
        name,
        { Type: 'Pass', ...state, ...(index < states.length - 1 ? { Next: `S${index + 1}` } : { End: true }) },
      ]),
    ),
  })
}
const any = ['States.ALL']

describe('a definition that AWS accepts is named a problem', () => {
  test.each([
    [
      'a variable nobody assigns',
      chain({ Output: '{% $none %}' }),
      '"S0": $none in Output is not assigned on any path that leads there',
    ],
    ['a variable read in the state that assigns it', chain({ Assign: { x: '{% $x %}' } }), '"S0": $x in Assign/x'],
    [
      'a variable of a branch read outside it',
      jsonata({
        StartAt: 'A',
        States: {
          A: { Type: 'Parallel', Branches: [only({ Type: 'Pass', Assign: { x: 1 } }, 'In')], Next: 'B' },
          B: { Type: 'Pass', Output: '{% $x %}', End: true },
        },
      }),
      '"B": $x in Output',
    ],
    [
      'a variable of the states around assigned in a branch',
      jsonata({
        StartAt: 'A',
        States: {
          A: { Type: 'Pass', Assign: { x: 1 }, Next: 'B' },
          B: { Type: 'Parallel', Branches: [only({ Type: 'Pass', Assign: { x: 2 } }, 'In')], End: true },
        },
      }),
      '"In": $x belongs to the states around',
    ],
    [
      'a variable the state assigns, read after its Catch',
      jsonata({
        StartAt: 'A',
        States: {
          A: {
            Type: 'Task',
            Resource: arnOfFunction('a'),
            Assign: { x: 1 },
            Catch: [{ ErrorEquals: any, Next: 'B' }],
            Next: 'C',
          },
          B: { Type: 'Pass', Output: '{% $x %}', End: true },
          C: { Type: 'Pass', Output: '{% $x %}', End: true },
        },
      }),
      '"B": $x in Output',
    ],
    [
      'a token nobody is given',
      jsonata(askingMachine({ Arguments: { FunctionName: 'ask' } })),
      '"Ask": the Arguments must hand out $states.context.Task.Token',
    ],
    [
      'a wait without end',
      JSON.parse(JSON.stringify(jsonata(askingMachine({ TimeoutSeconds: undefined })))),
      '"Ask": waits for a token without TimeoutSeconds',
    ],
  ])('%s', (_, definition, words) => {
    expect(refusalsOf(definition)).toEqual([])
    expect(problemsOf(definition)).toHaveLength(1)
    expect(problemsOf(definition)[0]).toContain(words)
  })
})

describe('nothing is wrong with', () => {
  test.each([
    ['a variable some path assigns', chain({ Assign: { x: 1 } }, {}, { Output: '{% $x %}' })],
    [
      'names an expression binds itself',
      chain({ Output: '{% ($a := 1; $f := function($b){$a + $b}; $map([1], function($v, $i){$v + $f($i)})) %}' }),
    ],
    ['the functions Step Functions adds', chain({ Output: '{% $hash($uuid(), "MD5") & $string($range(1,2,1)) %}' })],
    ['an integration the engine is given', task({ Resource: 'arn:aws:states:::dynamodb:getItem', Arguments: {} })],
    [
      'an Output of any kind, and expressions over lines',
      chain({ Output: '"' }, { Output: '' }, { Output: [] }, { Output: '{% \n1\n %}' }),
    ],
    ['a machine that waits for a token', jsonata(askingMachine())],
  ])('%s', (_, definition) => {
    expect(problemsOf(definition, ['arn:aws:states:::dynamodb:getItem'])).toEqual([])
  })
})
