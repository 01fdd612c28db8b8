import { expect, test } from 'vitest'
import { only, runOf } from './support/machine-run.ts'

test('a Pass gives its input on when it has no Output', async () => {
  const { status, output, types } = await runOf(only({ Type: 'Pass' }), { input: { a: [1, null] } })
  expect({ status, output }).toEqual({ status: 'SUCCEEDED', output: { a: [1, null] } })
  expect(types).toEqual(['ExecutionStarted', 'PassStateEntered', 'PassStateExited', 'ExecutionSucceeded'])
})

test('an Output of a Pass may be any JSON, with expressions at any depth', async () => {
  const Output = { text: 'plain', list: [1, '{% $states.input.n + 1 %}'], deep: { not: 'a {% string %}', null: null } }
  const { output } = await runOf(only({ Type: 'Pass', Output }), { input: { n: 41 } })
  expect(output).toEqual({ text: 'plain', list: [1, 42], deep: { not: 'a {% string %}', null: null } })
})

test.each([
  ['a string', 'text', 'text'],
  ['a number', 0, 0],
  ['null', null, null],
  ['an empty list', [], []],
  ['an expression over several lines', '{% \n $states.input.n\n * 2\n %}', 82],
])('an Output of a Pass may be %s', async (_, Output, expected) => {
  expect((await runOf(only({ Type: 'Pass', Output }), { input: { n: 41 } })).output).toEqual(expected)
})
