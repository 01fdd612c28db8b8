import { describe, expect, test } from 'vitest'
import { arnOfFunction, errorNamed, only, runOf } from './support/machine-run.ts'

const echo = { echo: (event: unknown) => event }
const byArn = { Type: 'Task', Resource: arnOfFunction('echo') }
const byInvoke = (Arguments: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: arnOfFunction('echo'), ...Arguments },
})

describe('a Task with the ARN of a function', () => {
  test('calls it with the Arguments and has its answer as the result', async () => {
    const state = { ...byArn, Arguments: { n: '{% $states.input.n %}' }, Output: { got: '{% $states.result %}' } }
    const { output, events, types } = await runOf(only(state), { input: { n: 1 }, functions: echo })
    expect(output).toEqual({ got: { n: 1 } })
    expect(types).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'LambdaFunctionScheduled',
      'LambdaFunctionStarted',
      'LambdaFunctionSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ])
    expect(events[2]?.lambdaFunctionScheduledEventDetails).toEqual({
      resource: arnOfFunction('echo'),
      input: '{"n":1}',
      inputDetails: { truncated: false },
    })
    expect(events[4]?.lambdaFunctionSucceededEventDetails).toMatchObject({ output: '{"n":1}' })
  })

  test('calls it with its input when it has no Arguments', async () => {
    expect((await runOf(only(byArn), { input: { n: 2 }, functions: echo })).output).toEqual({ n: 2 })
  })

  test('gives null on where the function answers nothing', async () => {
    expect((await runOf(only(byArn), { functions: { echo: () => undefined } })).output).toBeNull()
  })

  test("fails with the function's error and cause", async () => {
    const functions = {
      echo: () => {
        throw errorNamed('Broken', 'no luck')
      },
    }
    const { error, cause, types } = await runOf(only(byArn), { functions })
    expect(error).toBe('Broken')
    expect(JSON.parse(cause ?? '')).toEqual({ errorType: 'Broken', errorMessage: 'no luck' })
    expect(types.slice(-2)).toEqual(['LambdaFunctionFailed', 'ExecutionFailed'])
  })
})

describe('a Task with lambda:invoke', () => {
  test("has the answer of Lambda's Invoke as the result, the payload within it", async () => {
    const { output, types } = await runOf(only(byInvoke({ Payload: [1] })), { functions: echo })
    expect(output).toMatchObject({
      ExecutedVersion: '$LATEST',
      Payload: [1],
      StatusCode: 200,
      SdkHttpMetadata: { HttpStatusCode: 200, HttpHeaders: { 'Content-Length': '3' } },
      SdkResponseMetadata: { RequestId: expect.any(String) },
    })
    expect(types.slice(2, 5)).toEqual(['TaskScheduled', 'TaskStarted', 'TaskSucceeded'])
  })

  test('names the integration in each of its events', async () => {
    const { events } = await runOf(only({ ...byInvoke({ Payload: 1 }), TimeoutSeconds: 9 }), { functions: echo })
    const lambda = { resourceType: 'lambda', resource: 'invoke' }
    expect(events[2]?.taskScheduledEventDetails).toEqual({
      ...lambda,
      region: 'us-east-1',
      parameters: JSON.stringify({ FunctionName: arnOfFunction('echo'), Payload: 1 }),
      timeoutInSeconds: 9,
    })
    expect(events[3]?.taskStartedEventDetails).toEqual(lambda)
    expect(events[4]?.taskSucceededEventDetails).toMatchObject(lambda)
  })

  test('calls with an empty object when there is no Payload', async () => {
    expect((await runOf(only(byInvoke()), { functions: echo })).output).toMatchObject({ Payload: {} })
  })

  test('takes a function by its name, and by a qualifier', async () => {
    const called: string[] = []
    const invoke = async (arn: string) => {
      called.push(arn)
      return { ok: true as const, payload: null }
    }
    await runOf(only(byInvoke({ FunctionName: 'echo', Qualifier: 'live' })), { invoke })
    expect(called).toEqual([`${arnOfFunction('echo')}:live`])
  })

  test('fails with Lambda.Unknown where the call itself breaks', async () => {
    const invoke = async () => {
      throw new Error('the worker is gone')
    }
    expect(await runOf(only(byInvoke()), { invoke })).toMatchObject({
      error: 'Lambda.Unknown',
      cause: 'the worker is gone',
    })
  })
})

describe('a Task with another integration', () => {
  const Resource = 'arn:aws:states:::aws-sdk:dynamodb:getItem'
  const state = { Type: 'Task', Resource, Arguments: { Key: { id: '{% $states.input.id %}' } } }

  test('calls it with the Arguments and has its answer as the result', async () => {
    const sdkIntegrations = { [Resource]: async (args: unknown) => ({ Item: args }) }
    const { output, events } = await runOf(only(state), { input: { id: 'x' }, sdkIntegrations })
    expect(output).toEqual({ Item: { Key: { id: 'x' } } })
    expect(events[2]?.taskScheduledEventDetails).toMatchObject({
      resourceType: 'aws-sdk:dynamodb',
      resource: 'getItem',
    })
  })

  test("fails with the name of the integration's error", async () => {
    const sdkIntegrations = {
      [Resource]: async () => {
        throw errorNamed('DynamoDb.ResourceNotFoundException', 'no table')
      },
    }
    const { error, cause } = await runOf(only(state), { input: { id: 'x' }, sdkIntegrations })
    expect({ error, cause }).toEqual({ error: 'DynamoDb.ResourceNotFoundException', cause: 'no table' })
  })

  test('is refused by name where the engine was not given it', async () => {
    await expect(runOf(only(state))).rejects.toThrow(`"Only": unknown Resource ${Resource}`)
  })
})
