import { describe, expect, test } from 'vitest'
import { arnOfFunction, only, runOf } from './support/machine-run.ts'

const where = "An error occurred while executing the state 'Only' (entered at the event id #2). The JSONata expression "

describe('a field that cannot be evaluated', () => {
  test.each([
    ['Output', '{% $none %}', 'Output', "'$none' specified for the field 'Output' returned nothing (undefined)."],
    [
      'Output',
      { list: [0, { deep: '{% $states.input.x.y %}' }] },
      'Output/list[1]/deep',
      "'$states.input.x.y' specified for the field 'Output/list[1]/deep' returned nothing (undefined).",
    ],
    [
      'Assign',
      { x: '{% $none %}' },
      'Assign/x',
      "'$none' specified for the field 'Assign/x' returned nothing (undefined).",
    ],
    ['Output', '{% $sum %}', 'Output', "'$sum' specified for the field 'Output' returned an unsupported result type."],
    ['Output', '{% {"f": function(){1}} %}', 'Output', 'returned an unsupported result type.'],
    [
      'Output',
      "{% 'a' + 1 %}",
      'Output',
      `''a' + 1' specified for the field 'Output' threw an error during evaluation. T2001: The left side of the "+" operator must evaluate to a number`,
    ],
  ])('%s: %j fails the state with the words of Step Functions', async (field, value, location, words) => {
    const { error, cause, events, types } = await runOf(only({ Type: 'Pass', [field]: value }))
    expect(error).toBe('States.QueryEvaluationError')
    expect(cause?.startsWith(where)).toBe(true)
    expect(cause).toContain(words)
    expect(types.slice(1)).toEqual(['PassStateEntered', 'EvaluationFailed', 'ExecutionFailed'])
    expect(events[2]?.evaluationFailedEventDetails).toEqual({ error, cause, location, state: 'Only' })
  })

  test('of a Task fails it before anything is called', async () => {
    const state = { Type: 'Task', Resource: arnOfFunction('never'), Arguments: { x: '{% $none %}' } }
    expect((await runOf(only(state))).types.slice(1)).toEqual([
      'TaskStateEntered',
      'EvaluationFailed',
      'ExecutionFailed',
    ])
  })

  test('of a Task that has succeeded fails it after its success, where its Catch still counts', async () => {
    const machine = {
      StartAt: 'Step',
      States: {
        Step: {
          Type: 'Task',
          Resource: arnOfFunction('step'),
          Output: '{% $states.result.none %}',
          Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'After' }],
          End: true,
        },
        After: { Type: 'Pass', Output: '{% $states.input.Error %}', End: true },
      },
    }
    const { output, types } = await runOf(machine, { functions: { step: () => ({}) } })
    expect(output).toBe('States.QueryEvaluationError')
    expect(types.slice(4, 7)).toEqual(['LambdaFunctionSucceeded', 'EvaluationFailed', 'TaskStateExited'])
  })
})

test('a result that JSONata keeps as a sequence is plain JSON for the next state', async () => {
  const machine = {
    StartAt: 'Make',
    States: {
      Make: { Type: 'Pass', Assign: { one: '{% [[1]] %}', of: '{% $states.input.a.n %}' }, Next: 'Read' },
      Read: { Type: 'Pass', Output: '{% {"one": $one, "of": $of, "count": $count($of)} %}', End: true },
    },
  }
  const { output } = await runOf(machine, { input: { a: [{ n: 1 }, { n: 2 }] } })
  expect(output).toEqual({ one: [[1]], of: [1, 2], count: 2 })
})
