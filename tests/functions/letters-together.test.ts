import * as fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { LetterMessage } from '#functions/adapters/queues.ts'
import { leaseMs } from '#functions/runtime/effect.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { factsOf } from '#functions/send-letter/facts-of.ts'
import { sendLetter } from '#functions/send-letter/send-letter.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import brandFile from '../../config/brand.yaml'
import { aRecovery } from '../support/a-recovery.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'
import { recordedQueue } from '../support/recorded.ts'

const orders = ['A-1', 'A-2', 'A-3']
const ids = orders.map((order) => recoveryIdOf(order, 'all~delivery', 1))
const key = 'acknowledgement#1'
const brand = brandFrom(brandFile)
const plain: Around = async (_, run) => run()

let parts: InMemory
let around: Around
let mailed: string[]
let again: ReturnType<typeof recordedQueue<LetterMessage>>
const send = vi.fn(async ({ text, tags }: { text: string; tags: { recovery: string } }) => {
  mailed.push(text)
  // The mail system reports it in any case: whatever happens to the sender.
  const before = around
  around = plain
  const reported = parts.letters.seen(tags.recovery, key, { event: 'Send', at: iso(noon), mailId: 'ses-1' })
  around = before
  await reported
  return { mailId: 'ses-1' }
})

const work = (id = '', letterKey = key) =>
  sendLetter({
    ...parts,
    mail: { send: send as never },
    pace: async () => true,
    factsOf: factsOf(parts),
    brand,
    again,
  })({
    recovery: id,
    key: letterKey,
  })

/** Every message comes to its turn again and again, as from a queue, until nothing is wanted any more. */
async function workThrough(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    parts.clock.now += leaseMs + 1
    for (const id of ids) await work(id).catch(() => undefined)
  }
}
const acknowledged = async () =>
  Promise.all(ids.map(async (id) => (await parts.recoveries.get(id)).acknowledgedAt !== undefined))
const timesNamed = () => orders.map((order) => mailed.filter((text) => text.includes(`Order ${order} of`)).length)

async function begin(customerOf: (order: string) => string = () => 'c-1') {
  around = plain
  mailed = []
  send.mockClear()
  parts = inMemory((call, run) => around(call, run))
  again = recordedQueue()
  for (const [n, id = ''] of ids.entries()) {
    const order = orders[n] ?? ''
    const { customer } = anOrder()
    await parts.orders.keep(anOrder({ id: order, customer: { ...customer, id: customerOf(order) } }), iso(noon))
    const recovery = aRecovery({ id, order, customer: (await parts.orders.get(order)).customer })
    await parts.recoveries.open(recovery)
    await parts.lettingsDown.remember(recovery.customer, {
      recovery: id,
      occurredAt: iso(noon),
      products: [],
      cause: 'c',
    })
    const facts = { remedy: 'expedite', nextWordBy: recovery.nextWordBy }
    await parts.mail.want(
      { recovery: id, key, kind: 'acknowledgement', round: 1, wantedAt: iso(noon), facts },
      recovery,
    )
  }
}
beforeEach(() => begin())

describe('three failed orders of one customer', () => {
  test('F66 are acknowledged by one letter, which names all three', async () => {
    expect(parts.urgent.sent.map(({ delaySeconds }) => delaySeconds)).toEqual([60, 60, 60])
    await workThrough()
    expect(mailed).toHaveLength(1)
    expect(timesNamed().map((times) => times > 0)).toEqual([true, true, true])
    expect(await acknowledged()).toEqual([true, true, true])
    const states = await Promise.all(ids.map(async (id) => (await parts.letters.find(id, key))?.state))
    expect(states).toEqual(['sent', 'sent', 'sent'])
  })

  test('S2.12 are acknowledged in the voice of the shop, and a rule that is broken would be found', async () => {
    const [first, ...others] = await Promise.all(ids.map((id) => parts.recoveries.get(id)))
    const letter = await parts.letters.find(ids[0] ?? '', key)
    const known = letter && first && (await factsOf(parts)(letter, first, others, await parts.orders.get(first.order)))
    if (known === undefined) throw new Error('nothing is wanted')
    for (const locale of ['en', 'de', 'fr', 'es']) {
      const { ownWords } = renderLetter({ ...known.facts, locale }, brand)
      expect(voiceFindings(ownWords, { kind: 'acknowledgement', locale })).toEqual([])
      const tooEarly = `${ownWords}\n\nWe are sorry.`
      expect(voiceFindings(tooEarly, { kind: 'acknowledgement', locale: 'en' })).not.toEqual([])
    }
  })

  test('of several customers get a letter each', async () => {
    await begin((order) => `c-${order}`)
    await workThrough()
    expect(mailed).toHaveLength(3)
    expect(await acknowledged()).toEqual([true, true, true])
  })

  test('F1 whose letters come to their turn at the same moment are each named by exactly one letter', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async (schedule) => {
        await begin()
        around = async (call, run) => schedule.schedule(Promise.resolve(), call).then(run)
        await schedule.waitFor(Promise.allSettled([...ids, ...ids].map((id) => work(id))))
        around = plain
        await workThrough()
        expect(timesNamed().map((times) => Math.min(times, 1))).toEqual([1, 1, 1])
        expect(mailed.length).toBeLessThanOrEqual(3)
        for (const order of orders) expect(mailed.filter((text) => namesIt(text, order))).toHaveLength(1)
        expect(await acknowledged()).toEqual([true, true, true])
      }),
      { numRuns: 40 },
    ))

  test.each(['crash before', 'crash after', 'answer lost'] as const)(
    'F20 F21 cut off (%s) at any call, nobody is forgotten and nobody is told twice',
    async (kind) => {
      for (let call = 0; call < 40; call += 1) {
        await begin()
        around = faulty([{ call, kind }]).around
        await work(ids[0]).catch(() => undefined)
        around = plain
        await workThrough()
        for (const order of orders)
          expect(
            mailed.filter((text) => namesIt(text, order)),
            `${order}, call ${call}`,
          ).toHaveLength(1)
        expect(await acknowledged(), `call ${call}`).toEqual([true, true, true])
      }
    },
  )

  test('of which the first is closed meanwhile: the others are acknowledged all the same', async () => {
    around = async (call, run) => {
      const done = await run()
      if (call === 'update REC') {
        around = plain
        await parts.recoveries.change(ids[0] ?? '', { closedAt: iso(noon), outcome: 'settled' })
      }
      return done
    }
    await work(ids[0])
    await workThrough()
    expect((await acknowledged()).slice(1)).toEqual([true, true])
    expect(
      timesNamed()
        .slice(1)
        .every((times) => times > 0),
    ).toBe(true)
  })
})

/** Whether a letter is about an order: one of its own names it in the reference, one of several in a paragraph. */
const namesIt = (text: string, order: string): boolean => text.includes(`Order ${order} of`)

test('a recap that is ready before the acknowledgement has left waits its turn', async () => {
  const [id = ''] = ids
  await parts.letters.want({
    ...{ recovery: id, key: 'recap#1', kind: 'recap', round: 1, wantedAt: iso(noon), state: 'wanted' },
    facts: { remedy: 'expedite', confirmedAt: iso(noon), extraFollows: false },
  })
  await work(id, 'recap#1')
  expect(mailed).toEqual([])
  expect(again.messages()).toEqual([{ recovery: id, key: 'recap#1' }])
})

test('a recap does not wait for ever: after an hour it leaves, and a person looks for the first letter', async () => {
  const [id = ''] = ids
  await parts.recoveries.change(id, { remedy: { n: 1, kind: 'expedite', state: 'confirmed', confirmedAt: iso(noon) } })
  await parts.letters.want({
    ...{ recovery: id, key: 'recap#1', kind: 'recap', round: 1, wantedAt: iso(noon), state: 'wanted' },
    facts: { remedy: 'expedite', confirmedAt: iso(noon), extraFollows: false },
  })
  parts.clock.now += 3_600_000
  await work(id, 'recap#1')
  expect(mailed).toHaveLength(1)
  expect((await parts.letters.find(id, key))?.state).toBe('failed')
  expect((await parts.tasks.ofOwner(id)).map(({ name }) => name)).toEqual([`letter~${key}`])
})

test('an acknowledgement whose leader never begins to leave goes by itself, within its five minutes', async () => {
  const [lead = '', bound = ''] = ids
  await parts.recoveries.change(lead, { speaksFor: [bound] })
  await parts.recoveries.change(bound, { acknowledgedWith: lead })
  await work(bound)
  expect(mailed).toEqual([])
  parts.clock.now += 240_000
  await work(bound)
  expect(mailed).toHaveLength(1)
})
