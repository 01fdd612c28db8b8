import { beforeEach, describe, expect, test } from 'vitest'
import { answerTask } from '#functions/answer-task/handler.ts'
import { putItRight } from '#functions/put-it-right/handler.ts'
import { aRecovery, asking } from '../support/a-recovery.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { inert } from '../support/inert.ts'
import type { Around } from '../support/memory-table.ts'

const { id } = aRecovery()
let parts: InMemory
let process: Around

const recovery = () => parts.recoveries.get(id)
const letters = async () => (await parts.letters.of(id)).map(({ key }) => key)
async function begin(given: Parameters<typeof aRecovery>[0] = {}) {
  process = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  await parts.recoveries.open(aRecovery(given))
  await parts.orders.keep(anOrder(), iso(noon))
}

beforeEach(() => begin())

describe('Put it right', () => {
  beforeEach(() => begin({ remedy: { n: 1, kind: 'expedite', state: 'chosen' } }))

  test('S1.3 the remedy is asked for without waiting for the mail', async () => {
    await putItRight({ ...parts, mail: inert('the mail lane') })(asking())
    expect(parts.bus.put).toHaveBeenCalledExactlyOnceWith(
      'remedy.requested',
      expect.objectContaining({ kind: 'expedite' }),
    )
    expect((await recovery()).remedy?.state).toBe('asked')
  })

  test('F37 what the order system answers while it is being asked stands, and is waited with', async () => {
    const promised = { n: 1, kind: 'expedite', state: 'promised', by: iso(noon + 3_600_000) } as const
    parts.bus.put.mockImplementationOnce(async () => void (await parts.recoveries.change(id, { remedy: promised })))
    await putItRight(parts)(asking())
    expect((await recovery()).remedy).toEqual(promised)
    expect(await parts.waitTokens.of(id, (await recovery()).wait)).toBe('token')
  })

  test.each(['expedite', 'reship', 'replace'] as const)(
    'nothing is sent to an address that the carrier doubts: a person is asked to %s it, and where to',
    async (kind) => {
      await begin({ addressInDoubt: true, remedy: { n: 1, kind, state: 'chosen' } })
      await putItRight(parts)(asking())
      await putItRight(parts)(asking({ retryCount: 1, token: 'newer' }))
      expect(parts.bus.put).not.toHaveBeenCalled()
      expect((await parts.tasks.ofOwner(id)).map(({ question }) => question)).toEqual([
        expect.stringContaining('where it should go'),
      ])
      expect((await recovery()).remedy?.state).toBe('asked')
    },
  )

  test('money that staff gave back a moment ago is not asked for again: it is the remedy', async () => {
    await begin({ remedy: { n: 1, kind: 'refund', state: 'chosen' } })
    await parts.orders.note('A-1001', { refundedAt: iso(noon) })
    await putItRight(parts)(asking())
    await handOn(parts)
    expect(parts.bus.put).not.toHaveBeenCalled()
    expect((await recovery()).remedy).toMatchObject({ kind: 'refund', state: 'confirmed', confirmedAt: iso(noon) })
  })

  test('what goes to an address that is doubted only now is a person’s call, once, and the next letter asks for the address', async () => {
    await begin({ remedy: { n: 1, kind: 'reship', state: 'promised' } })
    const doubt = { about: 'reported', kind: 'late', occurredAt: iso(noon), addressInDoubt: true } as const
    for (const _ of ['told', 'told again']) await answerTask(parts)({ recovery: id, heard: doubt })
    expect((await recovery()).addressInDoubt).toBe(true)
    expect((await parts.tasks.ofOwner(id)).map(({ kind, question }) => [kind, question])).toEqual([
      ['call', expect.stringContaining('doubts the address')],
    ])
  })

  test('but money needs no address', async () => {
    await begin({ addressInDoubt: true, remedy: { n: 1, kind: 'refund', state: 'chosen' } })
    await putItRight(parts)(asking())
    expect(parts.bus.put).toHaveBeenCalledTimes(1)
  })

  test('F81 asked again, the order system hears the same id and no second request', async () => {
    await putItRight(parts)(asking())
    await putItRight(parts)(asking({ retryCount: 1, token: 'newer' }))
    expect(parts.bus.put).toHaveBeenCalledTimes(1)
  })

  test('F10 cut off anywhere and tried again, the by-hand timer is set and the state waits', async () => {
    for (const kind of ['crash before', 'crash after'] as const)
      for (let call = 0; call < 9; call++) {
        await begin({ remedy: { n: 1, kind: 'expedite', state: 'chosen' } })
        process = faulty([{ call, kind }]).around
        await putItRight(parts)(asking()).catch(() => undefined)
        process = async (_, run) => run()
        parts.clock.now += 91_000
        await putItRight(parts)(asking({ retryCount: 1, token: 'newer' }))
        expect(parts.timer.set, `${kind} ${call}`).toHaveBeenCalled()
        expect(await parts.waitTokens.of(id, (await recovery()).wait)).toBe('newer')
        expect(new Set(parts.bus.put.mock.calls.map((args: unknown[]) => (args[1] as { id: string }).id)).size).toBe(1)
      }
  })

  test('S1.14 in a later round the customer hears of the new remedy, even when the step was cut off before', async () => {
    for (let call = 0; call < 9; call++) {
      await begin({ round: 2, promises: 2, remedy: { n: 2, kind: 'refund', state: 'chosen' } })
      process = faulty([{ call, kind: 'crash after' }]).around
      await putItRight(parts)(asking()).catch(() => undefined)
      process = async (_, run) => run()
      parts.clock.now += 91_000
      await putItRight(parts)(asking({ retryCount: 1, token: 'newer' }))
      expect(await letters(), `cut off after call ${call}`).toEqual(['acknowledgement#2'])
    }
  })
})
