import { beforeEach, expect, test } from 'vitest'
import type { Credit } from '#functions/adapters/table/credits.ts'
import { toldOf } from '#functions/console/recovery/told-of.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { eur, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

const recovery = aRecovery({ remedy: confirmed, closedAt: iso(noon + 60_000), outcome: 'recovered' })
let parts: InMemory

const credit: Omit<Credit, 'purpose' | 'issuedAt'> = {
  ...{ recovery: recovery.id, n: 1, amount: eur(550), expiresAt: iso(noon) },
  reasons: [{ text: 'days without it: 1', minor: 50 }],
  code: { owner: 'c_1', key: 'k', box: '' },
}
const told = async () => (await toldOf(parts, recovery)).map(({ at, what, text }) => [at, what, text])

beforeEach(async () => {
  parts = inMemory()
  await parts.credits.issue({ ...credit, purpose: 'surprise', issuedAt: iso(noon + 2) })
  await parts.credits.issue({ ...credit, purpose: 'relief', issuedAt: iso(noon) })
  await parts.credits.issue({ ...credit, purpose: 'compensation', issuedAt: iso(noon + 1) })
})

const given = [iso(noon + 1), 'compensated', 'Gave €5.50: days without it: 1.']
const rest = [
  [iso(noon + 2), 'compensated', 'Added a small thing that was not announced.'],
  [iso(noon + 60_000), 'closed', 'Closed: recovered.'],
]

test('staff read in the timeline all that a customer was given and why, and how it ended', async () => {
  expect(await told()).toEqual([[iso(noon), 'relieved', 'Gave interim relief for the wait.'], given, ...rest])
})

test('what an earlier release has noted beside it is told once, as it was noted', async () => {
  await parts.timeline.note(recovery.id, 'relief#1', { at: iso(noon - 5), what: 'relieved', text: 'Gave relief.' })
  expect(await told()).toEqual([[iso(noon - 5), 'relieved', 'Gave relief.'], given, ...rest])
})
