import { ExecutionDoesNotExist, GetExecutionHistoryCommand, type HistoryEvent, SFNClient } from '@aws-sdk/client-sfn'
import { beforeEach, expect, test } from 'vitest'
import { openExecutions } from '../../../functions/adapters/executions.ts'
import { wayOf } from '../../../functions/console/recovery/way-of.ts'
import { mocked } from '../../support/mocked.ts'

const timestamp = new Date('2026-01-14T10:00:00.000Z')
const entered = (name: string, kind = 'Task') =>
  ({ type: `${kind}StateEntered`, timestamp, stateEnteredEventDetails: { name } }) as HistoryEvent
const happened = (type: string) => ({ type, timestamp }) as HistoryEvent

test('the way is the states in the order they were entered, with how often each was tried again', () => {
  const events = [
    happened('ExecutionStarted'),
    ...[entered('Acknowledge'), happened('TaskScheduled'), happened('TaskFailed')],
    ...[happened('TaskScheduled'), happened('TaskFailed'), happened('TaskScheduled'), happened('TaskSucceeded')],
    ...[entered('Ask a person'), happened('TaskScheduled')],
    entered('Go on where they say', 'Choice'),
    ...[entered('Put it right'), happened('TaskScheduled')],
  ]
  const at = timestamp.toISOString()
  expect(wayOf(events)).toEqual([
    { stage: 'acknowledge', at, retries: 2 },
    { stage: 'ask-a-person', at },
    { stage: 'put-it-right', at },
  ])
})

const sfn = mocked(SFNClient)
beforeEach(() => sfn.reset())
const executions = openExecutions(
  'arn:aws:states:eu-west-1:123456789012:stateMachine:amends-prod-recovery',
  new SFNClient({}),
)

test('a long history is read to its end, and found again in the AWS console', async () => {
  sfn
    .on(GetExecutionHistoryCommand)
    .resolvesOnce({ events: [entered('Acknowledge')], nextToken: 'more' })
    .resolvesOnce({ events: [entered('Put it right')] })
  const found = await executions.of('r_1')
  const arn = 'arn:aws:states:eu-west-1:123456789012:execution:amends-prod-recovery:r_1'
  expect(found?.events).toHaveLength(2)
  expect(found?.address).toBe(`https://eu-west-1.console.aws.amazon.com/states/home#/v2/executions/details/${arn}`)
  const asked = sfn.commandCalls(GetExecutionHistoryCommand).map(({ args: [{ input }] }) => input)
  expect(
    asked.map(({ executionArn, includeExecutionData, nextToken }) => [executionArn, includeExecutionData, nextToken]),
  ).toEqual([
    [arn, false, undefined],
    [arn, false, 'more'],
  ])
})

test('an execution that Step Functions keeps no longer is no fault', async () => {
  sfn.on(GetExecutionHistoryCommand).rejects(new ExecutionDoesNotExist({ message: 'gone', $metadata: {} }))
  expect(await executions.of('r_1')).toBeUndefined()
})
