import { describe, expect, test } from 'vitest'
import { problemsOf, refusalsOf } from '../../../../../infra/local/states-language/checks/problems.ts'
import { arnOfFunction, engineWith, only } from '../support/machine-run.ts'

const jsonata = (definition: object) => ({ QueryLanguage: 'JSONata', ...definition })
const task = (fields: object) => jsonata(only({ Type: 'Task', Resource: arnOfFunction('step'), ...fields }))
const any = ['States.ALL']

describe('a definition is refused', () => {
  test.each([
    ['in JSONPath', only({ Type: 'Pass' }), '"Only": the query language is JSONPath; only JSONata is run'],
    [
      'with a JSONPath field',
      jsonata(only({ Type: 'Pass', Parameters: {} })),
      '"Only": Parameters belongs to JSONPath',
    ],
    [
      'with an unknown Resource',
      task({ Resource: 'arn:aws:states:::sqs:sendMessage' }),
      '"Only": unknown Resource arn:aws:states:::sqs:sendMessage',
    ],
    [
      'with an activity',
      task({ Resource: 'arn:aws:states:us-east-1:000000000000:activity:a' }),
      '"Only": unknown Resource',
    ],
    ['with a job to run', task({ Resource: 'arn:aws:states:::lambda:invoke.sync' }), '"Only": unknown Resource'],
    [
      'with a Distributed Map',
      jsonata(
        only({
          Type: 'Map',
          ItemProcessor: {
            ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
            ...only({ Type: 'Pass' }, 'In'),
          },
        }),
      ),
      '"Only": Distributed Map is not run',
    ],
    [
      'with a syntax error',
      jsonata(only({ Type: 'Pass', Output: { a: ['{% 1 + %}'] } })),
      '"Only": the expression \'1 +\' in Output/a[0]:',
    ],
    ['with an unknown field', jsonata(only({ Type: 'Pass', Outputs: {} })), '/States/Only'],
    ['with an unknown state type', jsonata(only({ Type: 'Loop' })), '/States/Only'],
    [
      'with States.ALL in company',
      task({ Retry: [{ ErrorEquals: ['A', 'States.ALL'] }] }),
      '"Only": Retry[0]: States.ALL must be alone',
    ],
    [
      'with States.ALL before the end',
      task({
        Catch: [
          { ErrorEquals: any, Next: 'Only' },
          { ErrorEquals: ['A'], Next: 'Only' },
        ],
      }),
      '"Only": Catch[0]: States.ALL must be in the last',
    ],
    [
      'with no room for the delay to grow',
      task({ Retry: [{ ErrorEquals: any, IntervalSeconds: 5, MaxDelaySeconds: 5 }] }),
      'Retry[0]: MaxDelaySeconds 5 must be greater than IntervalSeconds 5',
    ],
    [
      'with a delay under the default interval',
      task({ Retry: [{ ErrorEquals: any, MaxDelaySeconds: 1 }] }),
      'MaxDelaySeconds 1 must be greater than IntervalSeconds 1',
    ],
    [
      'with a state that only itself leads to',
      jsonata({ StartAt: 'A', States: { A: { Type: 'Pass', End: true }, B: { Type: 'Pass', Next: 'B' } } }),
      '"B" is not reachable',
    ],
    ['that leads nowhere', jsonata({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } }), 'B'],
    [
      'that leads out of a branch',
      jsonata({
        StartAt: 'A',
        States: {
          A: {
            Type: 'Parallel',
            Branches: [{ StartAt: 'B', States: { B: { Type: 'Pass', Next: 'C' }, D: { Type: 'Pass', End: true } } }],
            Next: 'C',
          },
          C: { Type: 'Succeed' },
        },
      }),
      'C',
    ],
    ['that is not JSON', '{', 'The definition is not JSON'],
    ['that is no object', '[]', 'The definition must be a JSON object'],
  ])('%s', (_, definition, words) => {
    expect(refusalsOf(definition).join('\n')).toContain(words)
    expect(problemsOf(definition)).toEqual(refusalsOf(definition))
  })

  test('when a machine is created, with every problem by name', async () => {
    const machine = only({ Type: 'Pass', Parameters: {}, Output: '{% ( %}' })
    await expect(engineWith(machine)).rejects.toMatchObject({
      name: 'InvalidDefinition',
      message: expect.stringMatching(/"Only": Parameters[\s\S]*"Only": the expression/),
    })
  })
})
