import { describe, expect, test } from 'vitest'
import { runOf } from './support/machine-run.ts'

const ending = (state: object) => ({ StartAt: 'End', States: { End: state } })

describe('a Succeed', () => {
  test('gives its input as the output', async () => {
    const { status, output, types } = await runOf(ending({ Type: 'Succeed' }), { input: [1] })
    expect({ status, output }).toEqual({ status: 'SUCCEEDED', output: [1] })
    expect(types).toEqual(['ExecutionStarted', 'SucceedStateEntered', 'SucceedStateExited', 'ExecutionSucceeded'])
  })

  test('gives its Output', async () => {
    const { output } = await runOf(ending({ Type: 'Succeed', Output: '{% $states.input[0] %}' }), { input: [1] })
    expect(output).toBe(1)
  })
})

describe('a Fail', () => {
  test.each([
    [
      { Error: 'Bad', Cause: 'because' },
      { error: 'Bad', cause: 'because' },
    ],
    [
      { Error: '{% $states.input.e %}', Cause: "{% 'of ' & $states.input.e %}" },
      { error: 'E', cause: 'of E' },
    ],
    [{ Error: 'Bad' }, { error: 'Bad' }],
    [{ Cause: 'because' }, { cause: 'because' }],
    [{}, {}],
  ])('with %j fails the execution so', async (fields, failure) => {
    const { status, error, cause, types } = await runOf(ending({ Type: 'Fail', ...fields }), { input: { e: 'E' } })
    expect({ status, ...(error && { error }), ...(cause && { cause }) }).toEqual({ status: 'FAILED', ...failure })
    expect(types).toEqual(['ExecutionStarted', 'FailStateEntered', 'ExecutionFailed'])
  })

  test.each([
    ['of another type', '{% 1 %}', "Expected 'string', but was 'number' for value: 1"],
    ['undefined', '{% $states.input.none %}', 'returned nothing (undefined)'],
  ])('whose Error is %s fails with QueryEvaluationError', async (_, value, words) => {
    const { error, cause, types } = await runOf(ending({ Type: 'Fail', Error: value }))
    expect(error).toBe('States.QueryEvaluationError')
    expect(cause).toContain(words)
    expect(types).toEqual(['ExecutionStarted', 'FailStateEntered', 'EvaluationFailed', 'ExecutionFailed'])
  })
})
