import { describe, expect, test } from 'vitest'
import { arnOfFunction, only, runOf } from './support/machine-run.ts'

const each = (state: object) => ({ StartAt: 'Each', States: { Each: { End: true, ...state } } })
const map = (fields: object, state: object = { Type: 'Pass' }) =>
  only({ Type: 'Map', ItemProcessor: each(state), ...fields })
const failOn = (bad: string) => ({
  StartAt: 'Look',
  States: {
    Look: { Type: 'Choice', Choices: [{ Condition: bad, Next: 'Bad' }], Default: 'Good' },
    Good: { Type: 'Pass', End: true },
    Bad: { Type: 'Fail', Error: 'Broken' },
  },
})

describe('a Map', () => {
  test('runs its processor for each item and gives the outputs in the order of the items', async () => {
    const Output = '{% $states.input * 2 %}'
    expect((await runOf(map({ Items: [1, '{% 1 + 1 %}', 3] }, { Type: 'Pass', Output }))).output).toEqual([2, 4, 6])
  })

  test('takes its input as the items when it has no Items', async () => {
    expect((await runOf(map({}), { input: ['a', 'b'] })).output).toEqual(['a', 'b'])
  })

  test('of no items succeeds with none', async () => {
    const { output, types } = await runOf(map({ Items: '{% [] %}' }))
    expect(output).toEqual([])
    expect(types.slice(2, 5)).toEqual(['MapStateStarted', 'MapStateSucceeded', 'MapStateExited'])
  })

  test('hands each iteration what the ItemSelector makes of its item', async () => {
    const ItemSelector = {
      value: '{% $states.context.Map.Item.Value %}',
      index: '{% $states.context.Map.Item.Index %}',
      from: '{% $states.input.from %}',
      state: '{% $states.context.State.Name %}',
    }
    const { output } = await runOf(map({ Items: ['x', 'y'], ItemSelector }), { input: { from: 'outside' } })
    expect(output).toEqual([
      { value: 'x', index: 0, from: 'outside', state: 'Only' },
      { value: 'y', index: 1, from: 'outside', state: 'Only' },
    ])
  })

  test('shows an iteration its item in the context, also within a Parallel inside', async () => {
    const Output = '{% $states.context.Map.Item %}'
    const inner = { StartAt: 'Inner', States: { Inner: { Type: 'Pass', Output, End: true } } }
    const { output } = await runOf(map({ Items: ['x', 'y'] }, { Type: 'Parallel', Branches: [inner] }))
    expect(output).toEqual([[{ Index: 0, Value: 'x' }], [{ Index: 1, Value: 'y' }]])
  })

  test.each([
    [1, 30],
    [2, 20],
    [0, 10],
    ['{% 1 + 1 %}', 20],
  ])('with MaxConcurrency %s runs three waits of 10 s in %s s', async (MaxConcurrency, seconds) => {
    const { tookSeconds } = await runOf(map({ Items: [1, 2, 3], MaxConcurrency }, { Type: 'Wait', Seconds: 10 }))
    expect(Math.round(tookSeconds)).toBe(seconds)
  })

  test('runs no more than 40 iterations at once', async () => {
    const Items = Array.from({ length: 41 }, (_, index) => index)
    const { tookSeconds, output } = await runOf(map({ Items }, { Type: 'Wait', Seconds: 10 }))
    expect(Math.round(tookSeconds)).toBe(20)
    expect(output).toEqual(Items)
  })

  test('names the iterations in its events', async () => {
    const { events } = await runOf(map({ Items: ['x'] }))
    expect(events[3]?.mapStateStartedEventDetails).toBeUndefined()
    expect(events[2]?.mapStateStartedEventDetails).toEqual({ length: 1 })
    expect(events[3]).toMatchObject({
      type: 'MapIterationStarted',
      mapIterationStartedEventDetails: { name: 'Only', index: 0 },
    })
    expect(events[6]).toMatchObject({
      type: 'MapIterationSucceeded',
      mapIterationSucceededEventDetails: { name: 'Only', index: 0 },
    })
  })
})

describe('a Map fails', () => {
  test.each([
    ['a number', '{% 1 %}', "Expected 'array', but was 'number' for value: 1"],
    ['null', '{% null %}', "Expected 'array', but was 'null' for value: null"],
    ['a function', '{% function($x){$x} %}', 'returned an unsupported result type.'],
    ['undefined', '{% $states.input.none %}', 'returned nothing (undefined).'],
  ])('where its Items are %s', async (_, Items, words) => {
    const { error, cause, types } = await runOf(map({ Items }))
    expect(error).toBe('States.QueryEvaluationError')
    expect(cause).toContain(words)
    expect(types.slice(1)).toEqual(['MapStateEntered', 'EvaluationFailed', 'MapStateFailed', 'ExecutionFailed'])
  })

  test('where it has no Items and its input is no array', async () => {
    const { cause } = await runOf(map({}), { input: { a: 1 } })
    expect(cause).toContain('Map state input must be an array but was: {"a":1}')
  })

  test('with the error of the iteration that fails, and gives up the others', async () => {
    const machine = only({ Type: 'Map', Items: [1, 2], ItemProcessor: failOn('{% $states.input = 2 %}') })
    const { error, types } = await runOf(machine)
    expect(error).toBe('Broken')
    expect(types.slice(-3)).toEqual(['MapIterationFailed', 'MapStateFailed', 'ExecutionFailed'])
  })

  test('and logs the iterations it gives up', async () => {
    const ItemProcessor = {
      StartAt: 'Look',
      States: {
        Look: { Type: 'Choice', Choices: [{ Condition: '{% $states.input = 2 %}', Next: 'Bad' }], Default: 'Long' },
        Long: { Type: 'Wait', Seconds: 9000, End: true },
        Bad: { Type: 'Fail', Error: 'Broken' },
      },
    }
    const { types } = await runOf(only({ Type: 'Map', Items: [1, 2], ItemProcessor }))
    expect(types.slice(-5)).toEqual([
      'MapIterationFailed',
      'WaitStateAborted',
      'MapIterationAborted',
      'MapStateFailed',
      'ExecutionFailed',
    ])
  })

  test('where an ItemSelector cannot be evaluated, past the Retry and Catch of the state inside', async () => {
    const inside = {
      Type: 'Task',
      Resource: arnOfFunction('never'),
      Retry: [{ ErrorEquals: ['States.ALL'] }],
    }
    const { error, types } = await runOf(map({ Items: [1], ItemSelector: '{% $states.input.none %}' }, inside))
    expect(error).toBe('States.QueryEvaluationError')
    expect(types.slice(3)).toEqual([
      'MapIterationStarted',
      'EvaluationFailed',
      'MapIterationFailed',
      'MapStateFailed',
      'ExecutionFailed',
    ])
  })

  test('no more iterations than it tolerates, and gives the outputs of the others', async () => {
    const machine = (fields: object) =>
      only({ Type: 'Map', Items: [1, 2, 3, 4], ItemProcessor: failOn('{% $states.input > 2 %}'), ...fields })
    expect((await runOf(machine({ ToleratedFailureCount: 2 }))).output).toEqual([1, 2])
    expect((await runOf(machine({ ToleratedFailurePercentage: '{% 25 + 25 %}' }))).output).toEqual([1, 2])
    expect((await runOf(machine({ ToleratedFailureCount: 1 }))).error).toBe('States.ExceedToleratedFailureThreshold')
  })
})
