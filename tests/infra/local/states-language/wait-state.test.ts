import { describe, expect, test } from 'vitest'
import { only, runOf } from './support/machine-run.ts'

const YEAR = 31_536_000

describe('a Wait', () => {
  test.each([
    ['of a number of seconds', { Seconds: 90 }, 90],
    ['of an expression of seconds', { Seconds: '{% $states.input.seconds %}' }, 7],
    ['of no time', { Seconds: 0 }, 0],
    ['of a year', { Seconds: YEAR }, YEAR],
    ['until a time', { Timestamp: '2026-03-01T10:05:00Z' }, 300],
    ['until a time with an offset', { Timestamp: '2026-03-01T12:05:00+02:00' }, 300],
    ['until an expression of a time', { Timestamp: '{% $states.input.until %}' }, 60],
  ])('%s takes so long', async (_, state, seconds) => {
    const input = { seconds: 7, until: '2026-03-01T10:01:00.000Z' }
    const { tookSeconds, output, types } = await runOf(only({ Type: 'Wait', ...state }), { input })
    expect(Math.abs(tookSeconds - seconds)).toBeLessThan(1)
    expect(output).toEqual(input)
    expect(types).toEqual(['ExecutionStarted', 'WaitStateEntered', 'WaitStateExited', 'ExecutionSucceeded'])
  })

  test('until a time that has passed is over at once', async () => {
    const { tookSeconds } = await runOf(only({ Type: 'Wait', Timestamp: '2016-03-05T21:29:29.243167252Z' }))
    expect(tookSeconds).toBeLessThan(1)
  })

  test.each(['2016-12-05T21:29:29', '05-12-2016T21:29:29Z', '2016-12-05T25:29:29Z', '2016-12-05', 'soon'])(
    'until %s fails, because that is no time',
    async (until) => {
      const { error, cause, types } = await runOf(only({ Type: 'Wait', Timestamp: '{% $states.input %}' }), {
        input: until,
      })
      expect(error).toBe('States.QueryEvaluationError')
      const what = 'The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string'
      expect(cause).toBe(
        `An error occurred while executing the state 'Only' (entered at the event id #2). ${what}: ${until}`,
      )
      expect(types).toEqual(['ExecutionStarted', 'WaitStateEntered', 'EvaluationFailed', 'ExecutionFailed'])
    },
  )

  test.each([[-1], [1.5], [100_000_000], ['7'], [null]])('of %s seconds fails', async (seconds) => {
    const { error } = await runOf(only({ Type: 'Wait', Seconds: '{% $states.input.seconds %}' }), {
      input: { seconds },
    })
    expect(error).toBe('States.QueryEvaluationError')
  })

  test('assigns variables and gives an Output as it is left', async () => {
    const { output, events } = await runOf(
      only({ Type: 'Wait', Seconds: 5, Assign: { waited: '{% $states.input.n %}' }, Output: 'done' }),
      { input: { n: 1 } },
    )
    expect(output).toBe('done')
    expect(events[2]?.stateExitedEventDetails).toMatchObject({ assignedVariables: { waited: '1' } })
  })
})
