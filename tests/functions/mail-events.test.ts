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
  const report = (eventType: string, bounceType = 'Permanent') =>
    mailEvents(parts)({
      detail: {
        eventType,
        mail: { messageId: 'ses-1', timestamp: iso(noon), tags: { recovery: [id], letter: ['check-back-1'] } },
        bounce: { bounceType },
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

  test('F18 is kept with its letter', async () => {
    await report('Send')
    expect((await parts.letters.find(id, 'check-back#1'))?.seen).toEqual({ Send: iso(noon), mail: { mailId: 'ses-1' } })
    expect(parts.answers.sent).toEqual([])
  })

  test.each(['Bounce', 'Complaint'])('F54 F56 a %s stops the letters and brings a person', async (event) => {
    await report(event)
    expect(await names()).toEqual(['unreachable'])
    expect(parts.answers.messages()).toEqual([{ recovery: id, heard: { about: 'unreachable' } }])
  })

  test('F55 a mailbox that is full today is not given up', async () => {
    await report('Bounce', 'Transient')
    expect(parts.answers.sent).toEqual([])
  })
})
