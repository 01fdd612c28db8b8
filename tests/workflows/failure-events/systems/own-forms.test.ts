import { describe, expect, test } from 'vitest'
import { explained } from '#workflows/failure-events/explain.ts'
import { translated } from '#workflows/failure-events/systems.ts'

const report = { order: 'A-1001', kind: 'damaged', occurredAt: '2026-11-25T09:00:00Z' }
const event = { specversion: '1.0', id: '1', source: '/shop', type: 'failure.reported', data: report }

describe('our own events', () => {
  test('are taken structured, binary and from the event bus alike, known by source and id', () => {
    const { data, ...attributes } = event
    const headers = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]))
    const onTheBus = { id: '1', source: '/shop', 'detail-type': 'failure.reported', detail: report }
    const expected = { dedupeKey: '/shop#1', events: [{ type: 'failure.reported', data: report }] }
    expect(translated('cloudevents', event)).toMatchObject(expected)
    expect(translated('cloudevents', data, headers)).toMatchObject(expected)
    expect(translated('eventbridge', { ...onTheBus, 'replay-name': 'again' })).toMatchObject(expected)
  })

  test('F16 of another type, or with data that is not as it should be, are put before a person', () => {
    expect(explained('cloudevents', { ...event, type: 'failure.reportd' })).toMatchObject({ outcome: 'quarantined' })
    expect(explained('cloudevents', { ...event, data: { ...report, kind: 'sad' } })).toMatchObject({
      outcome: 'quarantined',
    })
  })

  test('events of the bus that nobody here listens to, and our own, are ignored', () => {
    const other = { id: '1', source: 'aws.ec2', 'detail-type': 'Instance changed', detail: {} }
    expect(explained('eventbridge', other)).toMatchObject({ outcome: 'ignored' })
    expect(explained('eventbridge', { ...other, source: 'amends' })).toMatchObject({ outcome: 'ignored' })
  })
})

describe('the plain form that any system can write', () => {
  const note = { happened: 'damaged', order: 'A-1001', at: '2026-11-25T09:00:00Z' }

  test('is a failure or news of a parcel, and the same note sent again is the same news', () => {
    expect(translated('plain', { ...note, line: '2' })).toEqual(translated('plain', { ...note, line: '2' }))
    expect(explained('plain', note)).toMatchObject({ failure: { kind: 'damaged', order: 'A-1001' } })
    expect(explained('plain', { ...note, happened: 'delivered' })).toMatchObject({ outcome: 'resolved' })
    expect(explained('plain', { ...note, happened: 'in-transit', expected: '2026-11-20' })).toMatchObject({
      failure: { kind: 'late' },
    })
  })

  test('says what is allowed where it is wrong', () => {
    expect(explained('plain', { ...note, happened: 'meh' })).toMatchObject({
      outcome: 'quarantined',
      because: expect.stringContaining('"damaged"'),
    })
    expect(explained('plain', {})).toMatchObject({ notTheirs: expect.stringContaining('damaged') })
  })
})

test('F101 no reason repeats what a payload says of a person, wherever it stands', () => {
  const canary = 'Canaria Zwitscher, canaria@private.example'
  const payloads: [Parameters<typeof explained>[0], unknown][] = [
    ['easypost', { object: 'Event', description: canary, mode: 'production' }],
    ['easypost', { object: 'Tracker', tracking_code: canary, status: canary }],
    ['aftership', { event: 'tracking_update', msg: { tracking_number: '1', tag: canary, subtag: canary } }],
    ['shippo', { event: canary, data: {} }],
    ['shipengine', { resource_type: canary, data: {} }],
    ['shopify', { order: { id: canary, email: canary, created_at: canary } }],
    ['woocommerce', { id: canary, status: canary, line_items: [], billing: { email: canary } }],
    ['stripe', { object: 'event', id: 'evt_1', type: canary, livemode: true, data: { object: {} } }],
    ['amazon-sp-api', { NotificationType: canary, Payload: {}, NotificationMetadata: { NotificationId: '1' } }],
    ['cloudevents', { ...event, type: canary }],
    ['eventbridge', { id: '1', source: canary, 'detail-type': canary, detail: {} }],
    ['plain', { happened: canary, order: canary, at: canary }],
  ]
  for (const [system, payload] of payloads) {
    const answer = JSON.stringify(explained(system, payload))
    expect(answer).not.toMatch(/canaria|zwitscher/i)
    expect(answer).toMatch(/because|notTheirs/)
  }
})
