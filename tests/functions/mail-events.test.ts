import { beforeEach, describe, expect, test } from 'vitest'
import { mailEvents } from '#functions/mail-events/handler.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const { id } = aRecovery()
let parts: InMemory

const names = async (owner = id) =>
  (await parts.tasks.ofOwner(owner)).map(({ name }) => name.replace(/~[a-z2-7]{20}$/, '~…'))

beforeEach(async () => {
  logged()
  parts = inMemory()
  await parts.recoveries.open(aRecovery())
})

describe('what the mail system reports', () => {
  const emailAddress = 'Ada@Example.com'
  const report = (eventType: string, bounceType = 'Permanent', key = 'check-back-1') =>
    mailEvents(parts)({
      detail: {
        eventType,
        mail: { messageId: 'ses-1', timestamp: iso(noon), tags: { recovery: [id], letter: [key], reader: ['c_ada'] } },
        bounce: { bounceType, bouncedRecipients: [{ emailAddress }] },
        complaint: { complainedRecipients: [{ emailAddress }] },
      },
    } as never)
  const letter = {
    recovery: id,
    key: 'check-back#1',
    kind: 'check-back' as const,
    round: 1,
    wantedAt: iso(noon),
    facts: {},
  }

  beforeEach(() => parts.mail.want(letter))

  test('F18 that it has left changes nothing where its sender has written that down', async () => {
    await parts.letters.change(id, letter.key, { state: 'sent', sentAt: iso(noon), mailId: 'ses-1' })
    const before = await parts.letters.find(id, letter.key)
    await report('Send')
    expect(await parts.letters.find(id, letter.key)).toEqual(before)
    expect((await parts.mailDays.lately(noon)).sent).toBe(1)
  })

  test('F18 that it has left in another mail than its sender knows of is kept', async () => {
    await parts.letters.change(id, letter.key, { state: 'sent', sentAt: iso(noon), mailId: 'ses-0' })
    await report('Send')
    expect(await parts.letters.recoveryOfMail('ses-1')).toBe(id)
  })

  test('F18 is kept with its letter', async () => {
    await report('Send')
    expect((await parts.letters.find(id, 'check-back#1'))?.seen).toEqual({ Send: iso(noon), mail: { mailId: 'ses-1' } })
    expect(parts.answers.sent).toEqual([])
  })

  test.each(['Bounce', 'Complaint'])('F54 F56 a %s stops the letters and brings a person', async (event) => {
    await report(event)
    expect(await names()).toEqual(['unreachable'])
    expect(parts.answers.messages()).toEqual([{ recovery: id, heard: { about: 'unreachable' } }])
    expect(await parts.letters.find(id, letter.key)).toMatchObject({ state: 'failed', because: event.toLowerCase() })
  })

  test.each(['Bounce', 'Complaint'])(
    'F57 an address is given up after a %s, and kept under its pseudonym',
    async (event) => {
      await report(event)
      expect(await parts.suppressed.has('c_ada')).toBe(true)
      expect(await parts.suppressed.has('c_grace')).toBe(false)
      expect(JSON.stringify(parts.table.items()).toLowerCase()).not.toContain('ada@example')
    },
  )

  test('F55 a mailbox that is full today is not given up', async () => {
    await report('Bounce', 'Transient')
    expect(parts.answers.sent).toEqual([])
    expect(await parts.suppressed.has('c_ada')).toBe(false)
  })

  test('F55 what a full mailbox did not take, a person tells', async () => {
    await report('Bounce', 'Transient')
    expect(await names()).toEqual(['letter~check-back#1'])
    expect((await parts.letters.find(id, letter.key))?.state).toBe('failed')
  })

  test('an absence note to a letter that has arrived is nobody’s task', async () => {
    await report('Delivery')
    await report('Bounce', 'Transient')
    expect(await names()).toEqual([])
  })

  describe('of a first letter that is held up', () => {
    beforeEach(() => parts.mail.want({ ...letter, key: 'acknowledgement#1', kind: 'acknowledgement' }))
    const first = (event: string) => report(event, undefined, 'acknowledgement-1')
    const open = async () => (await parts.tasks.ofOwner(id)).filter(({ state }) => state === 'open').length

    test('brings a person, until it arrives after all', async () => {
      await first('DeliveryDelay')
      expect(await open()).toBe(1)
      await first('Delivery')
      expect(await open()).toBe(0)
    })

    test('brings nobody where it had arrived before that was heard', async () => {
      await first('Delivery')
      await first('DeliveryDelay')
      expect(await names()).toEqual([])
    })
  })

  test('a later letter that is held up only waits', async () => {
    await report('DeliveryDelay')
    expect(await names()).toEqual([])
  })
})
