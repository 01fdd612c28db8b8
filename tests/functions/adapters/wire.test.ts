import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import {
  ExecutionAlreadyExists,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn'
import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { beforeEach, describe, expect, test } from 'vitest'
import { openBus } from '#functions/adapters/bus.ts'
import { openMachine, openTokens } from '#functions/adapters/machine.ts'
import { type OutgoingLetter, openMail } from '#functions/adapters/mail.ts'
import { openStaffMail } from '#functions/adapters/staff-mail.ts'
import { LetterRefused } from '#functions/adapters/taken-by-mail.ts'
import { openTimer } from '#functions/adapters/timer.ts'
import { NotDone } from '#functions/runtime/effect.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { noon } from '../../support/an-order.ts'
import { mocked } from '../../support/mocked.ts'

const [ses, sfn, scheduler, bus] = [
  mocked(SESClient),
  mocked(SFNClient),
  mocked(SchedulerClient),
  mocked(EventBridgeClient),
]
const { id } = aRecovery()
const letter: OutgoingLetter = {
  from: { name: 'The shop', address: 'care@shop.example' },
  replyTo: { name: 'The shop', address: 'care@shop.example' },
  to: { name: 'Canaria Zwitscher', address: 'canaria@private.example' },
  subject: 'Your order A-1001',
  text: 'text',
  html: '<p>text</p>',
  language: 'en',
  stop: 'https://shop.example/answers/abc',
  after: [],
  tags: { recovery: id, letter: 'recap-1', 'letter-kind': 'recap', reader: 'c_1' },
}
const send = (more: Partial<OutgoingLetter> = {}) => openMail('letters', 'eu-central-1').send({ ...letter, ...more })
const raw = () => Buffer.from(ses.commandCalls(SendRawEmailCommand).at(-1)?.args[0].input.RawMessage?.Data ?? [])

beforeEach(() => {
  for (const client of [ses, sfn, scheduler, bus]) client.reset()
  ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' })
})

describe('a letter on the wire', () => {
  test('F17 is never sent again by the client itself', async () => {
    await send()
    const client = ses.commandCalls(SendRawEmailCommand)[0]?.thisValue as SESClient
    expect(await client.config.maxAttempts()).toBe(1)
  })

  test('F18 carries the id under which the mail system reports it', async () => {
    expect(await send()).toEqual({ mailId: 'ses-1' })
    expect(ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input).toMatchObject({
      ConfigurationSetName: 'letters',
      Tags: expect.arrayContaining([
        { Name: 'letter', Value: 'recap-1' },
        { Name: 'recovery', Value: id },
      ]),
    })
  })

  test('S4.5 F67 goes from people who read answers, says that a machine sent it, and keeps to its thread', async () => {
    await send({ after: ['ses-0'] })
    const { headers, replyTo } = await PostalMime.parse(raw())
    const headed = (key: string) => headers.find((header) => header.key === key)?.value
    expect(replyTo?.[0]?.address).toBe('care@shop.example')
    expect(headed('auto-submitted')).toBe('auto-generated')
    expect(headed('in-reply-to')).toBe('<ses-0@eu-central-1.amazonses.com>')
  })

  test('F60 has the same headers whatever a name or a subject holds', async () => {
    await send()
    const plain = (await PostalMime.parse(raw())).headers.map(({ key }) => key)
    const hostile = fc
      .tuple(
        fc.constant('x'),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('', '\r\nBcc: all@evil.example', '\nX-Evil: 1\n\n<b>'),
      )
      .map((both) => both.join(''))
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (name, subject) => {
        await send({ to: { ...letter.to, name }, subject })
        const { headers, to } = await PostalMime.parse(raw())
        expect(headers.map(({ key }) => key)).toEqual(plain)
        expect(to?.map(({ address }) => address)).toEqual([letter.to.address])
      }),
      { numRuns: 20 },
    )
  })

  test.each([
    ['Throttling', NotDone],
    ['AccountSendingPausedException', NotDone],
    ['MessageRejected', LetterRefused],
  ])('F19 F58 refused as %s was certainly not sent', async (name, kind) => {
    ses.on(SendRawEmailCommand).rejects(Object.assign(new Error('x'), { name }))
    await expect(send()).rejects.toBeInstanceOf(kind)
  })

  test('F58 to a mail system that cannot be reached was certainly not sent', async () => {
    ses.on(SendRawEmailCommand).rejects(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))
    await expect(send()).rejects.toBeInstanceOf(NotDone)
  })

  test('F18 whose answer was lost may have been sent', async () => {
    ses.on(SendRawEmailCommand).rejects(Object.assign(new Error('x'), { name: 'TimeoutError' }))
    await expect(send()).rejects.not.toBeInstanceOf(NotDone)
  })
})

test('a letter to our own people goes from us to them in plain text, and SES counts it for no reputation', async () => {
  ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-2' })
  const mail = openStaffMail({ from: 'amends@shop.example', to: 'ops@shop.example' })
  expect(await mail.send({ about: 'week-1', subject: 'Größer', text: 'Fünf.' })).toEqual({ mailId: 'ses-2' })
  const { RawMessage, ...rest } = ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input ?? {}
  expect(rest).toEqual({ Tags: [{ Name: 'about', Value: 'week-1' }] })
  const { from, to, subject, text, html } = await PostalMime.parse(RawMessage?.Data ?? '')
  expect([from?.address, to?.[0]?.address, subject, text?.trim(), html]).toEqual([
    ...['amends@shop.example', 'ops@shop.example', 'Größer', 'Fünf.', undefined],
  ])
})

describe('the state machine on the wire', () => {
  test('F1 F35 a recovery is started under its own id, and starting it again changes nothing', async () => {
    sfn.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists({ message: 'x', $metadata: {} }))
    await openMachine('arn').start({ contract: 1, recoveryId: id })
    const { input, name } = sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input ?? {}
    expect(name).toBe(id)
    expect(JSON.parse(input ?? '')).toEqual({ contract: 1, recoveryId: id })
  })

  test('F38 a wait that is over is an answer and no fault', async () => {
    sfn.on(SendTaskSuccessCommand).rejects(new TaskTimedOut({ message: 'x', $metadata: {} }))
    expect(await openTokens().tell('token', { answer: {} })).toBe(false)
    expect(await openTokens().tell('token', { failure: 'Unhappy', because: 'talk' })).toBe(true)
    expect(sfn.commandCalls(SendTaskFailureCommand)[0]?.args[0].input).toEqual({
      taskToken: 'token',
      error: 'Unhappy',
      cause: 'talk',
    })
  })
})

const queues = { intake: 'intake-arn', answers: 'answers-arn', ordinaryLetters: 'letters-arn' }

test('F27 a timer that is set twice is set once, to a whole second and never too early', async () => {
  scheduler.on(CreateScheduleCommand).rejects(new ConflictException({ Message: 'x', message: 'x', $metadata: {} }))
  await openTimer({ group: 'g', target: 't', role: 'r', queues }).set('settled-r', noon + 1, {
    due: 'still-parked',
    receipt: 'e_1',
  })
  expect(scheduler.commandCalls(CreateScheduleCommand)[0]?.args[0].input).toMatchObject({
    ScheduleExpression: 'at(2026-11-25T12:00:01)',
    ActionAfterCompletion: 'DELETE',
  })
})

test('F27 what needs nobody to look at it when it comes due goes straight into its queue, all else to who looks', async () => {
  const timer = openTimer({ group: 'g', target: 'due', role: 'r', queues })
  await timer.set('letter-1', noon, { due: 'letter', recovery: 'r_1', key: 'recap#1' })
  await timer.set('resumed-1', noon, { due: 'resumed', recovery: 'r_1' })
  await timer.set('settled-1', noon, { due: 'settled', order: 'A-1', fault: 'all~delivery', recovery: 'r_1' })
  await timer.set('unheard-1', noon, { due: 'unheard', recovery: 'r_1', remedy: 1 })
  const targets = scheduler.commandCalls(CreateScheduleCommand).map(({ args: [{ input }] }) => input.Target)
  expect(targets.map((target) => [target?.Arn, JSON.parse(target?.Input ?? '')])).toEqual([
    ['letters-arn', { recovery: 'r_1', key: 'recap#1' }],
    ['answers-arn', { recovery: 'r_1', heard: { about: 'look' } }],
    ['intake-arn', { order: 'A-1', fault: 'all~delivery', recovery: 'r_1' }],
    ['due', { due: 'unheard', recovery: 'r_1', remedy: 1 }],
  ])
})

test('F21 an event that the bus did not take is tried again', async () => {
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] })
  await expect(openBus('bus').put('remedy.requested', {})).rejects.toMatchObject({ name: 'TryAgain' })
})
