import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { erasuresIn } from '#functions/adapters/table/erasures.ts'
import { canary } from '#functions/canary/handler.ts'
import { intakeOf } from '#functions/intake/intake.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { erase } from '#functions/runtime/erase.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const minute = 60_000

let parts: InMemory
let lines: string[]
let call: (canary: string) => Promise<void>
beforeEach(() => {
  parts = inMemory()
  lines = logged()
  const accept = acceptance(parts)
  const sing = canary({
    ...parts,
    post: async (_, event) => {
      const outcome = await accept(event)
      return 'accepted' in outcome ? { takenAt: iso(noon) } : { refused: JSON.stringify(outcome) }
    },
    erase: erase({ ...parts, erasures: erasuresIn(parts.table) }),
    currency: 'EUR',
  })
  call = (canary) => sing({ canary })
})
afterEach(() => vi.restoreAllMocks())

/** Lets the intake work on what the door has taken; answers the recovery that began. */
async function begun(): Promise<Recovery> {
  await call('send')
  const work = intakeOf(parts)
  for (const { message } of parts.intake.sent.splice(0)) await work(message)
  expect(parts.machine.start).toHaveBeenCalledOnce()
  const [fault] = await parts.faults.ofOrder('canary-2026-11-25')
  return parts.recoveries.get(fault?.recovery ?? '')
}

/** What the steps, the sender and SES would do within minutes. */
async function helped({ id }: Recovery): Promise<void> {
  await parts.recoveries.change(id, { acknowledgedAt: iso(noon + minute), granted: eur(500) })
  for (const kind of ['acknowledgement', 'recap'] as const)
    await parts.letters.want({
      ...{ recovery: id, key: `${kind}#1`, kind, round: 1, wantedAt: iso(noon), facts: {} },
      ...{ state: 'sent', seen: { Delivery: iso(noon + 2 * minute) } },
    })
}

const said = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

test('the canary comes in through the door as any customer and becomes a recovery that nothing is asked for', async () => {
  const recovery = await begun()
  expect(recovery).toMatchObject({ failure: 'damaged', remedy: { kind: 'refund', state: 'confirmed' } })
})

test('a canary that was helped is erased, and counts once its recovery has ended so', async () => {
  const recovery = await begun()
  await helped(recovery)
  await call('listen')
  expect(parts.answers.sent).toMatchObject([{ message: { recovery: recovery.id, heard: { about: 'erased' } } }])
  expect((await parts.orders.get('canary-2026-11-25')).erasedAt).toBeDefined()
  await parts.recoveries.change(recovery.id, { closedAt: iso(noon), outcome: 'erased', stage: 'close' })
  await call('count')
  expect(said().at(-1)).toMatchObject({ CanaryRecovered: 1 })
})

test('one that ails is left to be looked at, and the log says where it stopped', async () => {
  const { id } = await begun()
  await parts.recoveries.change(id, { acknowledgedAt: iso(noon + minute) })
  await call('listen')
  expect(said().at(-1)).toMatchObject({ message: 'canary ails', recovery: id, because: 'it was not compensated' })
  expect(parts.answers.sent).toEqual([])
  await call('count')
  expect(said().at(-1)).toMatchObject({ CanaryRecovered: 0 })
})

test('one that nobody has heard of ails too', async () => {
  await call('listen')
  expect(said().at(-1)).toMatchObject({ because: 'its failure has become no recovery' })
})
