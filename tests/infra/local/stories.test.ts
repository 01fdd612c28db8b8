import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import { ordinaryReply } from '#infra/local/order-system.ts'
import { differences } from '#infra/local/stories/ending.ts'
import { offsetMs } from '#infra/local/stories/offset.ts'
import { Part } from '#infra/local/stories/part.ts'
import { readStory } from '#infra/local/stories/read-stories.ts'
import { type Story, story } from '#infra/local/stories/story.ts'
import { dataOf, orderOf } from '#infra/local/stories/story-events.ts'
import { liveLines } from '#infra/local/terminal/live-lines.ts'
import { Screen } from '#infra/local/terminal/screen.ts'
import { summary } from '#infra/local/terminal/summary.ts'

const at = Date.UTC(2031, 0, 10)

const late: Story = {
  ...story.parse({
    title: 'Late',
    order: { id: 'late', promisedAt: '-1d', items: [{ id: 'x', title: '3d', quantity: 1 }] },
    happens: [{ at: 0, send: 'failure.reported', with: { kind: 'late', expectedAt: '+2d' } }],
    ends: { outcome: 'recovered', remedies: ['expedite'], 'acknowledged within': '5m' },
  }),
  file: 'late.yaml',
}

const seen = {
  outcome: 'recovered',
  round: 1,
  establishedAt: '2031-01-10T00:00:00Z',
  acknowledgedAt: '2031-01-10T00:04:00Z',
  remedies: [{ kind: 'expedite' }],
  tasks: [],
  letters: ['acknowledgement'],
}

test.each([
  ['0', 0],
  ['30m', 1_800_000],
  ['+1.5h', 5_400_000],
  ['-2d', -172_800_000],
])('the stretch of time %s is %i ms', (text, ms) => {
  expect(offsetMs(text)).toBe(ms)
})

test('a story that is none is refused with every place that is wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-'))
  await writeFile(
    join(folder, 'odd.yaml'),
    'title: Odd\norder: { id: Odd Id }\nhappens: [{ at: soon, send: x }]\nends: { outcome: x }',
  )
  await expect(readStory(join(folder, 'odd.yaml'))).rejects.toThrow(/odd\.yaml is no story: order\.id: .*; happens\.0/)
  await rm(folder, { recursive: true })
})

test('an order has the dates of its story, an ordinary customer, and texts as they are', () => {
  expect(orderOf(late, 'late-1', at)).toMatchObject({
    id: 'late-1',
    promisedAt: '2031-01-09T00:00:00.000Z',
    items: [{ title: '3d' }],
    customer: { email: 'late-1@customers.example', language: 'en' },
  })
})

test('an event is dated when it happens', () => {
  expect(dataOf(late, 'failure.reported', 'late-1', { kind: 'late', expectedAt: '+2d' }, at, at)).toEqual({
    order: 'late-1',
    kind: 'late',
    occurredAt: '2031-01-10T00:00:00.000Z',
    expectedAt: '2031-01-12T00:00:00.000Z',
  })
})

test('a story that ended as it should has no differences', () => {
  expect(differences(late.ends, seen)).toEqual([])
})

test('every difference is named with what was found and what was wanted', () => {
  const other = { ...seen, outcome: 'silent', remedies: [{ kind: 'refund' }], acknowledgedAt: '2031-01-10T00:06:00Z' }
  expect(differences(late.ends, other)).toEqual([
    'outcome: silent instead of recovered',
    'remedies: [refund] instead of [expedite]',
    'acknowledged: after 360 s instead of within 5m',
  ])
})

test('an order without a story is answered always the same, mostly yes and sometimes no', () => {
  const replies = Array.from({ length: 200 }, (_, n) => ordinaryReply(`request-${n}`))
  expect(ordinaryReply('request-7')).toEqual(replies[7])
  const refusals = replies.filter((reply) => reply !== 'silent' && 'cannot' in reply)
  expect(refusals.length).toBeGreaterThan(5)
  expect(refusals.length).toBeLessThan(50)
})

test('time stands still while somebody acts and leaps while they wait', async () => {
  const clock = new SkippingClock({ startAt: at })
  const part = new Part(clock)
  let other = 0
  clock.at(at + offsetMs('2d'), () => {
    other = clock.now()
  })
  await part.until(at + offsetMs('1d'))
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(other).toBe(0)
  part.leave()
  await expect.poll(() => other).toBeGreaterThanOrEqual(at + offsetMs('2d'))
  clock.stop()
})

test('without a terminal a line is printed when a recovery comes to another stage, and only then', () => {
  const written: string[] = []
  const screen = new Screen({ write: (text) => written.push(text) })
  const standing = { order: 'late-1', letters: 0, agedMs: 0 }
  screen.show(liveLines([{ ...standing, where: 'Acknowledge' }]))
  screen.show(liveLines([{ ...standing, where: 'Acknowledge', agedMs: 5000 }]))
  screen.show(liveLines([{ ...standing, where: 'Put it right', letters: 1 }]))
  expect(written.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['late-1', 'Acknowledge', '0.0 s', '0 letters'],
    ['late-1', 'Put it right', '0.0 s', '1 letter'],
  ])
})

test('on a terminal the lines are redrawn in place and never wider than it', () => {
  const written: string[] = []
  const screen = new Screen({ write: (text) => written.push(text), isTTY: true, columns: 30 })
  const standing = { order: 'late-1', where: 'Acknowledge', letters: 0, agedMs: 0 }
  screen.show(liveLines([standing]))
  screen.show(liveLines([standing]))
  expect(written[1]).toBe('\u001b[1A\u001b[J')
  expect(Math.max(...written.map((line) => line.trimEnd().length))).toBeLessThan(30)
})

test('the summary says why a story ended otherwise than it should', () => {
  const view = {
    recovery: { ...seen, id: 'r', stage: 'close', remedies: [], compensation: { minor: 500, currency: 'EUR' } },
    tasks: [],
  }
  const text = summary([
    { story: late, order: 'late-1', view, letters: [], problems: ['outcome: silent instead of recovered'] },
  ])
  expect(text).toMatch(
    /✗ late +after 4 min +none +5\.00 EUR +recovered +Late\n {4}outcome: silent instead of recovered/,
  )
})
