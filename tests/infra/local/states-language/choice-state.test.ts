import { describe, expect, test } from 'vitest'
import { runOf } from './support/machine-run.ts'

const end = (Output: unknown) => ({ Type: 'Pass', Output, End: true })
const choosing = (choice: object) => ({
  StartAt: 'Choose',
  States: {
    Choose: { Type: 'Choice', ...choice },
    Small: end({ went: 'small', input: '{% $states.input %}' }),
    Large: end({ went: 'large', input: '{% $states.input %}' }),
  },
})
const bySize = (rule: object = {}, state: object = {}) =>
  choosing({
    Choices: [{ Condition: '{% $states.input.n > 10 %}', Next: 'Large', ...rule }],
    Default: 'Small',
    ...state,
  })

describe('a Choice', () => {
  test('follows the first rule whose condition is true', async () => {
    const two = choosing({
      Choices: [
        { Condition: '{% $states.input.n = 1 %}', Next: 'Small' },
        { Condition: '{% true %}', Next: 'Large' },
      ],
    })
    expect((await runOf(two, { input: { n: 1 } })).output).toMatchObject({ went: 'small' })
    expect((await runOf(two, { input: { n: 2 } })).output).toMatchObject({ went: 'large' })
  })

  test('follows the Default when no rule matches, and gives its input on', async () => {
    expect((await runOf(bySize(), { input: { n: 1 } })).output).toEqual({ went: 'small', input: { n: 1 } })
  })

  test("takes a matching rule's own Output and leaves the state's aside", async () => {
    const machine = bySize({ Output: 'of the rule' }, { Output: 'of the state' })
    expect((await runOf(machine, { input: { n: 11 } })).output).toEqual({ went: 'large', input: 'of the rule' })
    expect((await runOf(machine, { input: { n: 1 } })).output).toEqual({ went: 'small', input: 'of the state' })
  })

  test('gives the input on from a rule without Output even where the state has one', async () => {
    const { output } = await runOf(bySize({}, { Output: 'of the state' }), { input: { n: 11 } })
    expect(output).toEqual({ went: 'large', input: { n: 11 } })
  })

  test('assigns the variables of the way it takes', async () => {
    const machine = bySize({ Assign: { way: 'rule' } }, { Assign: { way: 'state' } }) as { States: object }
    Object.assign(machine.States, { Large: end('{% $way %}'), Small: end('{% $way %}') })
    expect((await runOf(machine, { input: { n: 11 } })).output).toBe('rule')
    expect((await runOf(machine, { input: { n: 1 } })).output).toBe('state')
  })

  test('fails with States.NoChoiceMatched where nothing matches and there is no Default', async () => {
    const machine = choosing({
      Choices: [
        { Condition: '{% false %}', Next: 'Large' },
        { Condition: '{% false %}', Next: 'Small' },
      ],
    })
    const { status, error, types } = await runOf(machine)
    expect({ status, error }).toEqual({ status: 'FAILED', error: 'States.NoChoiceMatched' })
    expect(types).toEqual(['ExecutionStarted', 'ChoiceStateEntered', 'ExecutionFailed'])
  })

  test('fails where a condition is no boolean', async () => {
    const { error, cause } = await runOf(bySize({ Condition: '{% $states.input.n %}' }), { input: { n: 11 } })
    expect(error).toBe('States.QueryEvaluationError')
    expect(cause).toContain("unexpected result type. Expected 'boolean', but was 'number' for value: 11")
  })
})
