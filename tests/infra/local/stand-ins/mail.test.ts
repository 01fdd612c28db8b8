import { GetSendQuotaCommand, SESClient, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { expect, onTestFinished, test } from 'vitest'
import type { SkippingClock } from '#infra/local/clock.ts'
import type { NewEvent } from '#infra/local/stand-ins/bus-event.ts'
import { AT_HAND, openMail } from '#infra/local/stand-ins/mail.ts'
import { openStore, type Store } from '#infra/local/store.ts'
import { clientOf, clockAtNoon, folder, NOON, until } from './on-the-wire.ts'

async function open({
  clock = clockAtNoon(),
  store,
  perSecond = 100,
}: {
  clock?: SkippingClock
  store?: Store
  perSecond?: number
} = {}) {
  const events: NewEvent[] = []
  const mail = await openMail({
    clock,
    store: store ?? (await openStore()),
    limits: { perSecond, perDay: 1000 },
    async publish(event) {
      events.push(event)
    },
  })
  mail.createConfigurationSet('letters')
  onTestFinished(() => mail.close())
  const ses = new SESClient(await clientOf(clock, mail.service))
  const send = (to = 'ann@example.com', more: Partial<ConstructorParameters<typeof SendRawEmailCommand>[0]> = {}) =>
    ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(raw(to)) }, ...more }))
  return { clock, mail, ses, send, events }
}

const raw = (to: string) =>
  [
    'From: "The shop" <care@shop.example>',
    `To: Ann Bö <${to}>`,
    'Reply-To: reply@shop.example',
    'Bcc: hidden@shop.example',
    'Subject: =?UTF-8?Q?Wir_k=C3=BCmmern_uns?=',
    'Message-ID: <ours@shop.example>',
    'Date: Thu, 01 Jan 1970 00:00:00 +0000',
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Grüße',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Grüße</p>',
    '--b--',
    '',
  ].join('\r\n')

const nameOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'nothing',
    (error) => error.name,
  )

test('a raw letter lies in the mailbox as its reader sees it, with SES’s own Message-ID and Date', async () => {
  const { clock, mail, send } = await open()
  const heard: string[] = []
  mail.onLetter(({ id }) => heard.push(id))
  const { MessageId = '' } = await send('ann@example.com', { Tags: [{ Name: 'letter', Value: 'recap_2' }] })
  expect(MessageId).toMatch(/^[\da-f]{16}-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}-000000$/)
  expect(heard).toEqual([MessageId])
  const letter = mail.letter(MessageId)
  expect(letter).toMatchObject({
    from: { name: 'The shop', address: 'care@shop.example' },
    to: [{ name: 'Ann Bö', address: 'ann@example.com' }],
    replyTo: [{ name: '', address: 'reply@shop.example' }],
    subject: 'Wir kümmern uns',
    html: expect.stringContaining('<p>Grüße</p>'),
    text: expect.stringContaining('Grüße'),
    tags: { letter: 'recap_2' },
    destinations: ['ann@example.com', 'hidden@shop.example'],
  })
  expect(letter?.at).toBeGreaterThanOrEqual(NOON)
  expect(letter?.at).toBeLessThanOrEqual(clock.now())
  const headers = (name: string) => letter?.headers.filter((header) => header.name === name).map(({ value }) => value)
  expect(headers('Message-ID')).toEqual([`<${MessageId}@eu-central-1.amazonses.com>`])
  expect(headers('Date')).toEqual([expect.stringMatching(/^Wed, 25 Nov 2026 12:00:\d\d \+0000$/)])
  expect(headers('Auto-Submitted')).toEqual(['auto-generated'])
  expect(headers('Bcc')).toEqual([])
})

test('SendEmail composes a letter, and Destinations and Source outrank the headers of a raw one', async () => {
  const { mail, ses, send } = await open()
  await ses.send(
    new SendEmailCommand({
      Source: 'care@shop.example',
      Destination: { ToAddresses: ['Ann <ann@example.com>'], BccAddresses: ['audit@shop.example'] },
      Message: { Subject: { Data: 'Grüße' }, Body: { Text: { Data: 'Hallo' }, Html: { Data: '<b>Hallo</b>' } } },
      ReplyToAddresses: ['reply@shop.example'],
      Tags: [],
    }),
  )
  await send('ann@example.com', { Source: 'bounces@shop.example', Destinations: ['bob@example.com'] })
  const [newest, oldest] = mail.letters()
  expect(newest).toMatchObject({ source: 'bounces@shop.example', destinations: ['bob@example.com'] })
  expect(oldest).toMatchObject({
    subject: 'Grüße',
    html: expect.stringContaining('<b>Hallo</b>'),
    to: [{ name: 'Ann', address: 'ann@example.com' }],
    destinations: ['ann@example.com', 'audit@shop.example'],
  })
})

test('only the newest letters are at hand, however many a storm writes', async () => {
  const store = await openStore()
  const value = (n: number) => ({ id: `id-${n}`, at: n })
  const before = Array.from({ length: AT_HAND + 1 }, (_, n) => ({
    collection: 'letters',
    key: `id-${n}`,
    value: value(n),
  }))
  await store.write(before)
  const { mail, send } = await open({ store })
  expect(mail.letters()).toHaveLength(AT_HAND)
  await send()
  expect(mail.letters()).toHaveLength(AT_HAND)
  expect(mail.letters().at(-1)?.id).toBe('id-2')
})

test('letters outlive a restart, and so does what is still to be said of them', async () => {
  const clock = clockAtNoon()
  const path = folder()
  const store = await openStore(path)
  const first = await open({ clock, store })
  first.mail.addEventDestination('letters', ['delivery'])
  const { MessageId } = await first.send(undefined, { ConfigurationSetName: 'letters' })
  await first.mail.close()
  await store.close()

  const reopened = await openStore(path)
  onTestFinished(() => reopened.close())
  const second = await open({ clock, store: reopened })
  expect(second.mail.letters().map(({ id }) => id)).toEqual([MessageId])
  expect(second.events).toEqual([])
  await second.mail.resume()
  clock.skipToNext()
  await until(() => second.events.length === 1)
  expect(second.events[0]?.detailType).toBe('Email Delivered')
  await second.mail.close()

  const third = await open({ clock, store: reopened })
  await third.mail.resume()
  expect(clock.nextDue()).toBeUndefined()
})

test.each<[to: string, said: [detailType: string, eventType: string, more: object][]]>([
  [
    'ann@example.com',
    [
      ['Email Sent', 'Send', { send: {} }],
      ['Email Delivered', 'Delivery', { delivery: { recipients: ['ann@example.com'] } }],
    ],
  ],
  [
    'bounce+a17@simulator.amazonses.com',
    [
      ['Email Sent', 'Send', {}],
      [
        'Email Bounced',
        'Bounce',
        {
          bounce: {
            bounceType: 'Permanent',
            bounceSubType: 'General',
            bouncedRecipients: [
              { emailAddress: 'bounce+a17@simulator.amazonses.com', status: '5.1.1', action: 'failed' },
            ],
          },
        },
      ],
    ],
  ],
  [
    'suppressionlist@simulator.amazonses.com',
    [
      ['Email Sent', 'Send', {}],
      ['Email Bounced', 'Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'Suppressed' } }],
    ],
  ],
  [
    'complaint@simulator.amazonses.com',
    [
      ['Email Sent', 'Send', {}],
      ['Email Delivered', 'Delivery', {}],
      [
        'Email Complaint Received',
        'Complaint',
        {
          complaint: {
            complaintFeedbackType: 'abuse',
            complainedRecipients: [{ emailAddress: 'complaint@simulator.amazonses.com' }],
          },
        },
      ],
    ],
  ],
  [
    'ooto@simulator.amazonses.com',
    [
      ['Email Sent', 'Send', {}],
      ['Email Delivered', 'Delivery', {}],
      ['Email Bounced', 'Bounce', { bounce: { bounceType: 'Transient', bounceSubType: 'General' } }],
    ],
  ],
])('what becomes of a letter to %s is published as SES publishes it', async (to, said) => {
  const { clock, mail, send, events } = await open()
  mail.addEventDestination('letters', ['send', 'delivery', 'bounce', 'complaint'])
  const Tags = [{ Name: 'letter', Value: 'ack_1' }]
  const { MessageId } = await send(to, { ConfigurationSetName: 'letters', Tags, Destinations: [to] })
  for (let count = 1; count <= said.length; count++) {
    clock.skipToNext()
    await until(() => events.length >= Math.min(count, said.length))
  }
  expect(clock.nextDue()).toBeUndefined()
  expect(events).toMatchObject(
    said.map(([detailType, eventType, more]) => ({
      source: 'aws.ses',
      detailType,
      resources: ['arn:aws:ses:eu-central-1:000000000000:configuration-set/letters'],
      detail: {
        eventType,
        mail: {
          messageId: MessageId,
          destination: [to],
          timestamp: expect.stringContaining('2026-11-25T12:00'),
          commonHeaders: { from: ['The shop <care@shop.example>'], to: [`Ann Bö <${to}>`], subject: 'Wir kümmern uns' },
          tags: { 'ses:configuration-set': ['letters'], letter: ['ack_1'] },
        },
        ...more,
      },
    })),
  )
})

test('only the events that a destination asks for are published', async () => {
  const { clock, mail, send, events } = await open()
  mail.addEventDestination('letters', ['BOUNCE'])
  await send('ann@example.com', { ConfigurationSetName: 'letters' })
  await send('ann@example.com')
  expect(clock.nextDue()).toBeUndefined()
  expect(events).toEqual([])
})

test('what is sent too fast is throttled, by the clock of the machine', async () => {
  const { clock, mail, ses, send } = await open({ perSecond: 4 })
  const two = { Destinations: ['ann@example.com', 'bob@example.com'] }
  await send(undefined, two)
  await send(undefined, two)
  await expect(send(undefined, two)).rejects.toMatchObject({
    name: 'Throttling',
    message: 'Maximum sending rate exceeded.',
  })
  clock.at(clock.now() + 1000, () => {})
  clock.skipToNext()
  await send(undefined, two)
  mail.faults.limits = { perSecond: 100, perDay: 7 }
  await expect(send(undefined, two)).rejects.toMatchObject({
    name: 'Throttling',
    message: 'Daily message quota exceeded.',
  })
  expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({
    Max24HourSend: 7,
    MaxSendRate: 100,
    SentLast24Hours: 6,
  })
})

test('faults come as often as they were asked for, under AWS’s names', async () => {
  const { mail, send } = await open()
  const { faults } = mail
  for (const name of ['MessageRejected', 'Throttling', 'MailFromDomainNotVerifiedException', 'ServiceUnavailable']) {
    faults.fail(name, 2)
    expect(await nameOf(send())).toBe(name)
    expect(await nameOf(send())).toBe(name)
    expect(await nameOf(send())).toBe('nothing')
  }
  const goOn = faults.pause()
  expect(await nameOf(send())).toBe('AccountSendingPausedException')
  goOn()
  expect(await nameOf(send())).toBe('nothing')
  expect(mail.letters()).toHaveLength(5)
})

test('a lost answer leaves the sender in doubt and the letter in the mailbox', async () => {
  const { mail, send } = await open()
  mail.faults.loseAnswers()
  await expect(send()).rejects.toThrow(/socket hang up|ECONNRESET/)
  expect(mail.letters()).toHaveLength(1)
  expect(await nameOf(send())).toBe('nothing')
})

test.each<[what: string, more: object, fault: string]>([
  [
    'a configuration set that does not exist',
    { ConfigurationSetName: 'none' },
    'ConfigurationSetDoesNotExistException',
  ],
  ['no address', { Destinations: ['ann'] }, 'InvalidParameterValue'],
  [
    'more than fifty recipients',
    { Destinations: Array.from({ length: 51 }, (_, n) => `a${n}@example.com`) },
    'InvalidParameterValue',
  ],
  [
    'a letter from nobody',
    { RawMessage: { Data: Buffer.from('To: a@example.com\r\n\r\nx') } },
    'InvalidParameterValue',
  ],
  ['a tag with a blank', { Tags: [{ Name: 'a', Value: 'b c' }] }, 'ValidationException'],
])('%s is refused, and nothing is sent', async (_what, more, fault) => {
  const { mail, send } = await open()
  expect(await nameOf(send(undefined, more))).toBe(fault)
  expect(mail.letters()).toEqual([])
})
