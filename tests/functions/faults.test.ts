import type { SQSEvent } from 'aws-lambda'
import { beforeEach, describe, expect, test } from 'vitest'
import { named, passes } from '#functions/runtime/faults.ts'
import { queueConsumer } from '#functions/runtime/queue-consumer.ts'
import { stepHandler } from '#functions/runtime/step.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { canary } from '../support/an-order.ts'
import { logged } from '../support/logged.ts'

const fault = (about: object) => Object.assign(new Error(`for ${canary.email}`), about)
let lines: string[]
beforeEach(() => {
  lines = logged()
})

describe('what a fault is called', () => {
  test.each([
    ['a fault of AWS', { $fault: 'server' }],
    ['a throttle', { name: 'ThrottlingException' }],
    ['no answer in time', { name: 'TimeoutError' }],
    ['a connection cut', { code: 'ECONNRESET' }],
    ['an answer of 503', { $metadata: { httpStatusCode: 503 } }],
  ])('F28 %s is tried again by the state machine', (_, about) => {
    expect(passes(fault(about))).toBe(true)
    expect(named(fault(about)).name).toBe('TryAgain')
  })

  test('F41 a mistake of ours keeps its name and goes to a person', () => {
    expect(named(new RangeError('x')).name).toBe('RangeError')
    expect(named('not even an error').name).toBe('Error')
  })

  test('F101 no message of a foreign error gets through, and ours hold ids only', () => {
    expect(named(fault({})).message).not.toContain(canary.email)
    expect(named(fault({ $fault: 'server' })).message).not.toContain(canary.email)
    expect(named(new Failure('CannotBeFixed', 'remedy 1')).message).toBe('remedy 1')
  })
})

describe('a step', () => {
  const input = { contract: 1, recoveryId: aRecovery().id }

  test('F44 checks what it is handed before it does anything', async () => {
    const run = stepHandler('close', () => async () => {
      throw new Error('ran')
    })
    await expect(run({ contract: 7, recoveryId: 'r_x' })).rejects.not.toThrow('ran')
  })

  test('F101 that fails says where, and nothing of what the error said', async () => {
    const run = stepHandler('close', () => async () => Promise.reject(fault({ name: 'TypeError' })))
    await expect(run(input)).rejects.toMatchObject({
      name: 'TypeError',
      message: expect.not.stringContaining(canary.email),
    })
    expect(lines.join()).toContain('"error":"TypeError"')
    expect(lines.join()).not.toContain(canary.email)
  })
})

test('F12 of a batch only the message that failed comes back, and the log names nobody', async () => {
  const done: unknown[] = []
  const consume = queueConsumer<{ n: number }>(() => async (message) => {
    if (message.n === 2) throw fault({})
    done.push(message.n)
  })
  const bodies = ['{"n":1}', '{"n":2}', 'not JSON', '{"n":4}']
  const Records = bodies.map((body, at) => ({ messageId: `m-${at + 1}`, body, eventSourceARN: 'arn:aws:sqs:x:1:q' }))
  expect(await consume({ Records } as unknown as SQSEvent)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm-2' }, { itemIdentifier: 'm-3' }],
  })
  expect(done).toEqual([1, 4])
  expect(lines.join()).not.toContain(canary.email)
})

test('what failed in a batch is found in the log by its recovery or its receipt', async () => {
  const consume = queueConsumer(() => async () => Promise.reject(fault({})))
  const bodies = ['{"recovery":"r_1","heard":{}}', '{"receipt":"e_2"}']
  const Records = bodies.map((body, at) => ({ messageId: `m-${at}`, body, eventSourceARN: 'arn:aws:sqs:x:1:q' }))
  await consume({ Records } as unknown as SQSEvent)
  expect(lines.join('')).toContain('"recovery":"r_1"')
  expect(lines.join('')).toContain('"receipt":"e_2"')
})
