import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { environmentOf } from '#infra/local/functions/environment.ts'
import { Fleet } from '#infra/local/functions/fleet.ts'
import { type FunctionSettings, LambdaFunction } from '#infra/local/functions/lambda-function.ts'

let sandbox: string
let folder: string
let clock: SkippingClock
let fleet: Fleet
const started: LambdaFunction[] = []
const output: string[] = []

beforeAll(async () => {
  sandbox = await builtSandbox()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'function-'))
  clock = new SkippingClock({ startAt: Date.UTC(2031, 4, 6), skipping: false })
  fleet = new Fleet()
})
afterEach(async () => {
  await Promise.all(started.splice(0).map((each) => each.close()))
  await rm(folder, { recursive: true, force: true })
})

const functionOf = async (code: string, settings: Partial<FunctionSettings> = {}): Promise<LambdaFunction> => {
  await writeFile(join(folder, 'handler.cjs'), code)
  const named = {
    functionName: 'greet',
    functionVersion: '$LATEST',
    folder,
    handler: 'handler.handler',
    memoryMb: 128,
    logGroupName: '/greet',
  }
  const endpoints = { wireUrl: 'http://wire', tableUrl: 'http://table' }
  const environment = environmentOf(named, 'eu-west-1', { GREETING: 'Hello' }, endpoints)
  const arn = 'arn:aws:lambda:eu-west-1:000000000000:function:greet'
  const lambda = new LambdaFunction(
    { ...named, arn, timeoutMs: 3000, environment, ...settings },
    { clock, aheadMs: clock.aheadMs, sandbox, fleet, onOutput: (chunk) => output.push(chunk) },
  )
  started.push(lambda)
  return lambda
}

const failureOf = async (lambda: LambdaFunction) => {
  const result = await lambda.invoke({})
  if (result.ok) throw new Error('expected a failure')
  return { error: result.error, cause: JSON.parse(result.cause) }
}

test('a function answers its event and finds the context Lambda gives', async () => {
  const lambda = await functionOf(`exports.handler = async (event, context) => [event.name, context.functionName,
    context.invokedFunctionArn, context.logGroupName, context.getRemainingTimeInMillis() > 2000]`)
  const { arn } = lambda.settings
  expect(await lambda.invoke({ name: 'Ada' }, `${arn}:live`)).toEqual({
    ok: true,
    payload: ['Ada', 'greet', `${arn}:live`, '/greet', true],
  })
})

test('a function finds the environment of the template and none of this process', async () => {
  const lambda = await functionOf('exports.handler = async () => process.env')
  const { payload } = (await lambda.invoke({})) as { payload: Record<string, string> }
  expect(payload).toMatchObject({
    GREETING: 'Hello',
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://table',
  })
  expect(payload).not.toHaveProperty('PATH')
})

test('what a function throws is told as Lambda tells it', async () => {
  const lambda = await functionOf(`class CannotBeFixed extends Error { name = 'CannotBeFixed' }
    exports.handler = async () => { throw new CannotBeFixed('no stock') }`)
  expect(await failureOf(lambda)).toEqual({
    error: 'CannotBeFixed',
    cause: {
      errorType: 'CannotBeFixed',
      errorMessage: 'no stock',
      trace: expect.arrayContaining(['CannotBeFixed: no stock']),
    },
  })
})

test('a function that outlives its timeout is ended and named so, and the next invocation finds a new one', async () => {
  const lambda = await functionOf(`exports.handler = async ({ name }) => { if (!name) for (;;) ; return name }`, {
    timeoutMs: 150,
  })
  const { error, cause } = await failureOf(lambda)
  expect(error).toBe('Sandbox.Timedout')
  expect(cause.errorMessage).toMatch(/Task timed out after 0\.15 seconds$/)
  expect(await lambda.invoke({ name: 'Ada' })).toEqual({ ok: true, payload: 'Ada' })
})

test('a function that leaves its process is told as an exit', async () => {
  const lambda = await functionOf('exports.handler = async () => process.exit(3)')
  const { error, cause } = await failureOf(lambda)
  expect(error).toBe('Runtime.ExitError')
  expect(cause.errorMessage).toContain('exit status 3')
})

test('a bundle without the handler is told as such', async () => {
  expect((await failureOf(await functionOf('exports.other = 1'))).error).toBe('Runtime.HandlerNotFound')
})

test('the dates of a function follow the clock, and dates it was given stay as they are', async () => {
  const lambda = await functionOf(`exports.handler = async () => [new Date().toISOString(), Date.now(),
    new Date(0).toISOString(), new Date() instanceof Date, Date().slice(11, 15)]`)
  const { payload } = (await lambda.invoke({})) as { payload: unknown[] }
  expect(payload[0]).toMatch(/^2031-05-06T00:00/)
  expect(payload.slice(2)).toEqual(['1970-01-01T00:00:00.000Z', true, '2031'])
  clock.aheadMs[0] = (clock.aheadMs[0] ?? 0) + 86_400_000
  const later = (await lambda.invoke({})) as { payload: unknown[] }
  expect(Number(later.payload[1]) - Number(payload[1])).toBeGreaterThanOrEqual(86_400_000)
})

test('time does not skip ahead while a function runs', async () => {
  const skipping = new SkippingClock({ startAt: 0 })
  clock = skipping
  const lambda = await functionOf('exports.handler = () => new Promise((resolve) => setTimeout(resolve, 100))')
  let fired = false
  const running = lambda.invoke({})
  skipping.at(skipping.now() + 3_600_000, () => {
    fired = true
  })
  await running.then(() => expect(fired).toBe(false))
  await expect.poll(() => fired).toBe(true)
  skipping.stop()
})

test('one worker takes one invocation at a time, and more run beside it', async () => {
  const lambda = await functionOf(`let running = 0
    exports.handler = async () => { running++; await new Promise((r) => setTimeout(r, 60)); return running-- }`)
  const results = await Promise.all(Array.from({ length: 6 }, () => lambda.invoke({})))
  expect(results).toEqual(Array.from({ length: 6 }, () => ({ ok: true, payload: 1 })))
})

test('on a machine whose functions have workers enough, each still has one of its own, and no second', async () => {
  fleet = new Fleet({ most: 2 })
  const lambdas = [await functionOf(`exports.handler = async () => 'hello'`)]
  lambdas.push(...(await Promise.all([1, 2].map(() => functionOf(`exports.handler = async () => 'hello'`)))))
  const invoked = lambdas.flatMap((lambda) => [lambda.invoke({}), lambda.invoke({}), lambda.invoke({})])
  expect(fleet.size).toBe(4)
  const hello = { ok: true, payload: 'hello' }
  expect(await Promise.all(invoked)).toEqual(Array.from({ length: 9 }, () => hello))
})

test('a worker that nobody has asked for in a while is closed, and the next invocation finds a new one', async () => {
  fleet = new Fleet({ longestIdleMs: 20 })
  const lambda = await functionOf(`exports.handler = async () => 'hello'`)
  await lambda.invoke({})
  await expect.poll(() => fleet.size).toBe(0)
  expect(await lambda.invoke({})).toEqual({ ok: true, payload: 'hello' })
})

test('what a function prints reaches its log', async () => {
  const lambda = await functionOf(`exports.handler = async () => console.log('a line of the function')`)
  await lambda.invoke({})
  await expect.poll(() => output.join('')).toContain('a line of the function')
})

test('code that is renewed runs from the next invocation on, and what is under way ends as it began', async () => {
  const slow = `exports.handler = async () => { await new Promise((go) => setTimeout(go, 200)); return 'old' }`
  const lambda = await functionOf(slow)
  const underWay = lambda.invoke({})
  await lambda.invoke({})
  const another = await mkdtemp(join(tmpdir(), 'function-'))
  await writeFile(join(another, 'handler.cjs'), `exports.handler = async () => 'new'`)
  lambda.renew(another)
  expect(await Promise.all([underWay, lambda.invoke({})])).toEqual([
    { ok: true, payload: 'old' },
    { ok: true, payload: 'new' },
  ])
  await rm(another, { recursive: true })
})
