import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses'
import { expect, onTestFinished, test } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import { openBus } from '#infra/local/stand-ins/bus.ts'
import type { Deliver } from '#infra/local/stand-ins/deliveries.ts'
import { openMail } from '#infra/local/stand-ins/mail.ts'
import { openQueues } from '#infra/local/stand-ins/queues.ts'
import { openSchedules } from '#infra/local/stand-ins/schedules.ts'
import { openStore } from '#infra/local/store.ts'
import { clientOf, NOON, until } from './on-the-wire.ts'

test('a check-back three weeks on, its letter and its bounce take moments, and each happens at its own time', async () => {
  const clock = new SkippingClock({ startAt: NOON })
  onTestFinished(() => clock.stop())
  const release = clock.hold()
  const store = await openStore()
  const deliver: Deliver = async (arn, payload, attributes) => {
    await queues.send(arn, payload, attributes)
  }
  const queues = await openQueues({ clock, store, endpoint: () => config.endpoint })
  const bus = await openBus({ clock, store, deliver })
  const schedules = await openSchedules({ clock, store, deliver })
  const mail = await openMail({ clock, store, publish: bus.publish })
  const config = await clientOf(clock, queues.service, bus.service, schedules.service, mail.service)
  onTestFinished(async () => {
    for (const each of [queues, bus, schedules, mail]) await each.close()
  })

  const due = await queues.create('due')
  const feedback = await queues.create('feedback', { delaySeconds: 600 })
  mail.createConfigurationSet('letters')
  mail.addEventDestination('letters', ['bounce'])
  const eventPattern = { source: ['aws.ses'], detail: { bounce: { bounceType: ['Permanent'] } } }
  bus.putRule('bounces', {
    eventPattern,
    targets: [{ id: 'feedback', arn: feedback.arn, inputPath: '$.detail.eventType' }],
  })

  const story: [what: string, at: string][] = []
  const note = (what: string) => story.push([what, new Date(clock.now()).toISOString().slice(0, 16)])
  const ses = new SESClient(config)
  queues.consume(due.arn, {}, async ([record]) => {
    note(record?.body ?? '')
    await ses.send(
      new SendEmailCommand({
        Source: 'care@shop.example',
        Destination: { ToAddresses: ['bounce@simulator.amazonses.com'] },
        Message: { Subject: { Data: 'Is it fixed?' }, Body: { Text: { Data: 'Well?' } } },
        ConfigurationSetName: 'letters',
      }),
    )
    return { failedMessageIds: [] }
  })
  queues.consume(feedback.arn, {}, async ([record]) => {
    note(record?.body ?? '')
    return { failedMessageIds: [] }
  })
  await new SchedulerClient(config).send(
    new CreateScheduleCommand({
      Name: 'check-back',
      ScheduleExpression: 'at(2026-12-16T10:00:00)',
      ScheduleExpressionTimezone: 'Europe/Berlin',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: due.arn, RoleArn: 'arn:aws:iam::000000000000:role/timer', Input: '"check back"' },
    }),
  )
  release()
  await until(() => story.length === 2)
  expect(story).toEqual([
    ['"check back"', '2026-12-16T09:00'],
    ['"Bounce"', '2026-12-16T09:10'],
  ])
  expect(new Date(mail.letters()[0]?.at ?? 0).toISOString()).toContain('2026-12-16T09:00')
})
