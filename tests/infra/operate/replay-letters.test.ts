import { expect, test } from 'vitest'
import { lettersSentIn, replayLetters } from '#infra/operate/replay-letters.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'
import { inMemory } from '../../support/in-memory.ts'

const { id } = aRecovery()
const line = (about: object) => JSON.stringify({ timestamp: iso(noon), message: 'letter sent', ...about })
const acknowledged = line({ recovery: id, letter: 'acknowledgement#1', mailId: 'ses-1' })

test('F104 a letter that left since the copy was made is noted in the restored table as sent, and is not sent again', async () => {
  const parts = inMemory()
  await parts.recoveries.open(aRecovery())
  expect(await replayLetters(parts, lettersSentIn([acknowledged], iso(noon)))).toBe(0)
  const recovery = await parts.recoveries.get(id)
  expect(recovery.acknowledgedAt).toBe(iso(noon))
  expect(recovery.claims['letter#acknowledgement#1']?.result).toEqual({ mailId: 'ses-1' })
  expect((await parts.letters.find(id, 'acknowledgement#1'))?.state).toBe('sent')
})

test('F104 not even in a recovery that the table has lost, once it is told of again', async () => {
  const parts = inMemory()
  const sent = lettersSentIn([acknowledged], iso(noon))
  expect(await replayLetters(parts, sent)).toBe(1)
  await parts.recoveries.open(aRecovery())
  await parts.mail.want({
    ...{ recovery: id, key: 'acknowledgement#1', kind: 'acknowledgement', round: 1, wantedAt: iso(noon), facts: {} },
  })
  expect((await parts.letters.find(id, 'acknowledgement#1'))?.state).toBe('sent')
  expect(await replayLetters(parts, sent)).toBe(0)
  expect((await parts.recoveries.get(id)).acknowledgedAt).toBe(iso(noon))
})

test('only letters count, and only those that left since the copy was made', () => {
  const lines = ['no JSON', line({ message: 'step done' }), acknowledged]
  expect(lettersSentIn(lines, iso(noon))).toHaveLength(1)
  expect(lettersSentIn(lines, iso(noon + 1))).toEqual([])
})
