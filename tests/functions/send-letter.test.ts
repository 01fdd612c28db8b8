import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { LetterMessage } from '#functions/adapters/queues.ts'
import { LetterRefused } from '#functions/adapters/taken-by-mail.ts'
import { leaseMs, NotDone } from '#functions/runtime/effect.ts'
import { readerOf } from '#functions/runtime/reader-of.ts'
import { factsOf } from '#functions/send-letter/facts-of.ts'
import { sendLetter } from '#functions/send-letter/send-letter.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import { aRecovery } from '../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'
import type { Around } from '../support/memory-table.ts'
import { recordedQueue } from '../support/recorded.ts'

const { id } = aRecovery()
const message = { recovery: id, key: 'acknowledgement#1' }
let parts: InMemory
let process: Around
let again: ReturnType<typeof recordedQueue<LetterMessage>>
const send = vi.fn(async (_letter: { to: { address: string } }) => ({ mailId: 'ses-1' }))

const brand = brandFrom(brandFile)
const work = () =>
  sendLetter({ ...parts, mail: { send }, pace: async () => true, factsOf: factsOf(parts), brand, again })(message)
const letter = () => parts.letters.find(id, message.key)
const tasks = async () => (await parts.tasks.ofOwner(id)).map(({ kind, question }) => `${kind}: ${question}`)

async function begin(given: Parameters<typeof anOrder>[0] = {}) {
  process = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  again = recordedQueue<LetterMessage>()
  send.mockReset().mockResolvedValue({ mailId: 'ses-1' })
  await parts.orders.keep(anOrder(given), iso(noon))
  const { id: order, customer } = await parts.orders.get(given.id ?? 'A-1001')
  await parts.recoveries.open(aRecovery({ customer, order }))
  const facts = { remedy: 'expedite', nextWordBy: aRecovery().nextWordBy }
  await parts.mail.want({ ...message, kind: 'acknowledgement', round: 1, wantedAt: iso(noon), facts })
}

let lines: string[]
beforeEach(async () => {
  lines = logged()
  await begin()
})

describe('a wanted letter', () => {
  test('leaves, is kept as it was sent, and the customer counts as acknowledged', async () => {
    await work()
    expect(send.mock.calls[0]?.[0].to.address).toBe(canary.email)
    expect((await letter())?.state).toBe('sent')
    expect((await parts.recoveries.get(id)).acknowledgedAt).toBe(iso(noon))
  })

  test('leaves whatever the shop calls its orders', async () => {
    await begin({ id: 'a-suppliers-mistake' })
    await work()
    expect((await letter())?.state).toBe('sent')
  })

  test.each([
    ['the United States', 'US', true],
    ['a country whose law wants no such notice', 'DE', false],
  ])('of a delay that is known before the day offers the money back in %s: %s', async (_, country, offered) => {
    await parts.orders.keep(anOrder({ country, promisedAt: iso(noon + 3_600_000) }), iso(noon + 1))
    await parts.recoveries.change(id, { lawfulUntil: iso(noon + 30 * 86_400_000) })
    await work()
    const [[sent]] = send.mock.calls as unknown as [[{ text: string }]]
    expect(sent.text).toContain('Your order will not reach you on the day we promised.')
    expect(sent.text.includes('choose your money back below')).toBe(offered)
  })

  const said = async () => (await parts.timeline.of(id)).filter(({ what }) => what === 'said').map(({ text }) => text)

  test('S3.7 keeps what we knew when we said it, whatever is learned later', async () => {
    await work()
    const then = await said()
    expect(then).toEqual([expect.stringContaining('Wrote the acknowledgement, knowing: late; ')])
    await parts.recoveries.change(id, { misses: 2 })
    await work()
    expect(await said()).toEqual(then)
  })

  test('S3.7 stands once in the timeline, however often the mail system did not take it', async () => {
    for (let tries = 0; tries < 3; tries++)
      send.mockRejectedValueOnce(new NotDone('the mail system is not sending now'))
    for (let tries = 0; tries < 4; tries++) await work()
    expect((await letter())?.state).toBe('sent')
    expect(await said()).toHaveLength(1)
  })

  test('S3.7 stands there anew where it was written anew, because something else was known by then', async () => {
    send.mockRejectedValueOnce(new NotDone('the mail system is not sending now'))
    await work()
    await parts.recoveries.change(id, { nextWordBy: iso(noon + 4 * 86_400_000) })
    await work()
    expect(await said()).toHaveLength(2)
  })

  test('S3.6 gives our word as it stands when it leaves, where that was moved while it waited', async () => {
    const nextWordBy = iso(noon + 4 * 86_400_000)
    await parts.recoveries.change(id, { nextWordBy })
    await work()
    expect((await letter())?.state).toBe('sent')
    expect(await tasks()).toEqual([])
  })

  test('asks for the address before anything else, where the carrier doubts it', async () => {
    await parts.recoveries.change(id, { addressInDoubt: true })
    await work()
    const [letter] = send.mock.calls.map(([sent]) => sent as unknown as { html: string })
    const ways = [...(letter?.html ?? '').matchAll(/>\s*(Tell us the right address|Where it stands)\s*</g)].map(
      ([, way]) => way,
    )
    expect(ways).toEqual(['Tell us the right address', 'Where it stands'])
  })

  test('S2.11 shows nothing of what staff and systems wrote about it', async () => {
    const inner = 'INNER-NOTE'
    const remedy = { n: 1, kind: 'expedite', state: 'failed', because: inner } as const
    await parts.recoveries.change(id, {
      remedy,
      trouble: { state: inner, error: inner },
      openTask: { name: inner, stage: 'ask-a-person' },
    })
    const note = { note: inner, by: inner, because: inner, owner: inner }
    const [old] = await parts.letters.of(id)
    await parts.letters.change(id, message.key, { facts: { ...old?.facts, ...note } })
    await work()
    expect(send).toHaveBeenCalledOnce()
    expect(JSON.stringify(send.mock.calls[0])).not.toContain(inner)
  })

  test('F1 asked for twice leaves once', async () => {
    await Promise.allSettled([work(), work()])
    await work()
    expect(send).toHaveBeenCalledTimes(1)
  })

  test.each(['crash before', 'crash after', 'answer lost', 'done twice'] as const)(
    'F20 F21 cut off (%s) at any call it leaves once, and is written down as sent',
    async (kind) => {
      for (let call = 0; call < 16; call++) {
        await begin()
        process = faulty([{ call, kind }]).around
        await work().catch(() => undefined)
        process = async (_, run) => run()
        for (let tries = 0; tries < 2; tries++) {
          if (send.mock.calls.length > 0)
            await parts.letters.seen(id, message.key, { event: 'Send', at: iso(noon), mailId: 'ses-1' })
          parts.clock.now += leaseMs + 1
          await work().catch(() => undefined)
        }
        expect([send.mock.calls.length, (await letter())?.state], `call ${call}`).toEqual([1, 'sent'])
      }
    },
  )

  test('F18 whose answer was lost is not sent again once the mail system has reported it', async () => {
    send.mockRejectedValueOnce(Object.assign(new Error('no answer'), { name: 'TimeoutError' }))
    await expect(work()).rejects.toThrow('no answer')
    await parts.letters.seen(id, message.key, { event: 'Send', at: iso(noon), mailId: 'ses-9' })
    parts.clock.now += leaseMs + 1
    await work()
    expect(send).toHaveBeenCalledTimes(1)
    expect((await letter())?.state).toBe('sent')
  })

  test('F18 whose answer was lost is sent again when nothing was reported: never zero acknowledgements', async () => {
    send.mockRejectedValueOnce(Object.assign(new Error('no answer'), { name: 'TimeoutError' }))
    await expect(work()).rejects.toThrow('no answer')
    parts.clock.now += leaseMs + 1
    await work()
    expect(send).toHaveBeenCalledTimes(2)
  })
})

describe('F51 a letter at night', () => {
  const checkBack = { ...message, key: 'check-back#1' }
  const night = Date.UTC(2026, 10, 26, 1)
  const workOn = (one: LetterMessage) =>
    sendLetter({ ...parts, mail: { send }, pace: async () => true, factsOf: factsOf(parts), brand, again })(one)

  test('waits for the customer’s morning, unless it is the first', async () => {
    await parts.recoveries.change(id, {
      acknowledgedAt: iso(noon),
      remedy: { n: 1, kind: 'expedite', state: 'confirmed', confirmedAt: iso(noon) },
    })
    await parts.mail.want({
      ...checkBack,
      kind: 'check-back',
      round: 1,
      wantedAt: iso(noon),
      facts: { remedy: 'expedite' },
    })
    parts.clock.now = night
    const opened = vi.spyOn(parts.dataKeys, 'unseal')
    await workOn(checkBack)
    expect(send).not.toHaveBeenCalled()
    expect(opened).not.toHaveBeenCalled()
    expect(parts.timer.set).toHaveBeenCalledWith(expect.any(String), Date.UTC(2026, 10, 26, 7), {
      due: 'letter',
      ...checkBack,
    })
    parts.clock.now = Date.UTC(2026, 10, 26, 7)
    await workOn(checkBack)
    expect(send).toHaveBeenCalledOnce()
  })

  test('S4.6 leaves at once when it is the first', async () => {
    parts.clock.now = night
    await workOn(message)
    expect(send).toHaveBeenCalledOnce()
  })
})

describe('F66 a customer who was written to a moment ago', () => {
  const another = { recovery: 'r_another', key: 'check-back#1' }
  const confirmed = { n: 1, kind: 'expedite', state: 'confirmed', confirmedAt: iso(noon) } as const
  const workOn = (one: LetterMessage) =>
    sendLetter({ ...parts, mail: { send }, pace: async () => true, factsOf: factsOf(parts), brand, again })(one)

  beforeEach(async () => {
    const { customer } = await parts.orders.get('A-1001')
    const acknowledged = { acknowledgedAt: iso(noon), remedy: confirmed }
    await parts.recoveries.change(id, acknowledged)
    await parts.recoveries.open(aRecovery({ id: another.recovery, customer, ...acknowledged }))
    const about = { kind: 'check-back' as const, round: 1, wantedAt: iso(noon), facts: { remedy: 'expedite' } }
    for (const recovery of [id, another.recovery]) await parts.mail.want({ recovery, key: another.key, ...about })
  })

  test('gets the next letter an hour later, about whichever order it is', async () => {
    await workOn({ ...another, recovery: id })
    await workOn(another)
    expect(send).toHaveBeenCalledOnce()
    const inAnHour = noon + 3_600_000
    expect(parts.timer.set).toHaveBeenCalledWith(expect.any(String), inAnHour, { due: 'letter', ...another })
    parts.clock.now = inAnHour
    await workOn(another)
    expect(send).toHaveBeenCalledTimes(2)
  })

  test('S4.6 gets a first letter at once all the same', async () => {
    await workOn({ ...another, recovery: id })
    await workOn(message)
    expect(send).toHaveBeenCalledTimes(2)
  })

  test('does not wait for a letter of theirs that the mail system did not take', async () => {
    send.mockRejectedValueOnce(new NotDone('the mail system is not sending now'))
    await workOn(another)
    parts.clock.now += 60_000
    await workOn(another)
    expect(await parts.letters.find(another.recovery, another.key)).toMatchObject({ state: 'sent' })
  })
})

describe('a letter that cannot leave', () => {
  test('F19 F58 now, goes back to the end of its queue and is not counted as tried', async () => {
    send.mockRejectedValueOnce(new NotDone('the mail system is not sending now'))
    await work()
    expect(again.sent).toEqual([{ message, delaySeconds: 60 }])
    await work()
    expect((await letter())?.state).toBe('sent')
  })

  test('F54 ever, becomes a person’s task, and the recovery goes on', async () => {
    send.mockRejectedValueOnce(new LetterRefused('MessageRejected'))
    await work()
    expect(await tasks()).toEqual([
      expect.stringContaining('letter: The letter “acknowledgement#1” could not be sent: MessageRejected'),
    ])
    expect((await letter())?.state).toBe('failed')
  })

  test('F59 because all letters are stopped, is kept, and leaves when a person lets them go on', async () => {
    const turn = (stopped: boolean) =>
      parts.lettersSwitch.turn({ stopped, because: 'too many came back', by: 'ada', at: iso(noon) })
    await turn(true)
    await work()
    expect(send).not.toHaveBeenCalled()
    expect(again.sent).toEqual([{ message, delaySeconds: 300 }])
    await turn(false)
    await work()
    expect((await letter())?.state).toBe('sent')
  })

  test('F57 because its address takes no letters, is not tried, and a person reaches the customer', async () => {
    await parts.suppressed.suppress(await readerOf(canary.email, parts.dataKeys), { because: 'bounce', at: iso(noon) })
    await work()
    expect(send).not.toHaveBeenCalled()
    expect((await letter())?.state).toBe('failed')
    expect(await tasks()).toEqual([expect.stringContaining('reach them another way')])
    expect(parts.answers.messages()).toEqual([{ recovery: id, heard: { about: 'unreachable' } }])
  })

  test('F102 because its reader has been erased, is dropped', async () => {
    await parts.dataKeys.erase((await parts.orders.get('A-1001')).customer, 'key-0', iso(noon))
    await work()
    expect(send).not.toHaveBeenCalled()
    expect(await letter()).toMatchObject({ state: 'dropped', because: 'the customer has been erased' })
  })

  test('F65 because the recovery changed while it was written, is looked at again before it leaves', async () => {
    let isFirst = true
    process = async (call, run) => {
      if (call === 'update REC' && isFirst) {
        isFirst = false
        await parts.recoveries.change(id, { closedAt: iso(noon), outcome: 'settled' })
      }
      return run()
    }
    await work()
    expect(send).not.toHaveBeenCalled()
    expect(await letter()).toMatchObject({ state: 'dropped', because: 'the recovery is closed' })
  })
})

test('F101 what is said in the log and kept in the table names nobody', async () => {
  await work()
  const written = JSON.stringify([lines, parts.table.items()])
  for (const secret of Object.values(canary)) expect(written).not.toContain(secret)
})
