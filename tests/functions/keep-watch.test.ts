import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepWatch } from '#functions/keep-watch/handler.ts'
import { recoveryIdOf } from '#functions/runtime/ids.ts'
import { reasonsForSilence } from '#functions/runtime/reasons-for-silence.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const minute = 60_000

let parts: InMemory
let lines: string[]
beforeEach(() => {
  parts = inMemory()
  lines = logged()
})
afterEach(() => vi.restoreAllMocks())

const open = async (order: string, given: Partial<Recovery>): Promise<Recovery> => {
  const recovery = aRecovery({ id: recoveryIdOf(order, 'all~delivery', 1), order, ...given })
  await parts.recoveries.open(recovery)
  return recovery
}

const measuredNow = async () => {
  await keepWatch({ ...parts, hasAReason: reasonsForSilence(parts.letters) })()
  return JSON.parse(lines.at(-1) ?? '{}') as Record<string, number>
}

test('S4.13 a customer whom we let down and who has heard nothing for ten minutes is found, and an alarm rings', async () => {
  await open('A-1', { stage: 'acknowledge' })
  await open('A-2', { stage: 'put-it-right', acknowledgedAt: iso(noon + minute) })
  parts.clock.now = noon + 9 * minute
  expect(await measuredNow()).toMatchObject({ Unacknowledged: 0, Unresolved: 2 })
  parts.clock.now = noon + 11 * minute
  expect(await measuredNow()).toMatchObject({ Unacknowledged: 1 })
})

test('a customer who got no first letter for a recorded reason is with a person, and is not found again', async () => {
  const { id } = await open('A-1', { stage: 'put-it-right' })
  await parts.letters.want({
    ...{ recovery: id, key: 'acknowledgement#1', kind: 'acknowledgement', round: 1, wantedAt: iso(noon) },
    ...{ state: 'failed', facts: {} },
  })
  parts.clock.now = noon + 60 * minute
  expect(await measuredNow()).toMatchObject({ Unacknowledged: 0 })
})

test('a recovery that stands for half an hour in a step of seconds is stuck; one that waits for somebody is not', async () => {
  const acknowledgedAt = iso(noon + minute)
  await open('A-1', { stage: 'compensate', acknowledgedAt })
  await open('A-2', { stage: 'put-it-right', acknowledgedAt })
  parts.clock.now = noon + 31 * minute
  expect(await measuredNow()).toMatchObject({ Stuck: 1 })
})

test('a word that lapsed an hour ago without another is stuck too', async () => {
  await open('A-1', { stage: 'put-it-right', acknowledgedAt: iso(noon), nextWordBy: iso(noon + minute) })
  parts.clock.now = noon + 62 * minute
  expect(await measuredNow()).toMatchObject({ Stuck: 1 })
})

test('S0.2 how many letters wait to leave is noted each round, first letters apart from later ones', async () => {
  for (const key of ['acknowledgement#1', 'acknowledgement#2']) await parts.urgent.send({ recovery: 'r_1', key })
  await parts.ordinary.send({ recovery: 'r_1', key: 'recap#1' })
  await measuredNow()
  expect(await parts.lettersWaiting.read()).toEqual({ first: 2, later: 1, at: iso(noon) })
})

test('how full the budgets are, how many tasks are overdue, and whether letters may leave is measured', async () => {
  const day = iso(noon).slice(0, 10)
  const fund = { name: `compensation#day#${day}#EUR`, capMinor: 500_000, shared: true, day }
  await parts.budgets.reserve(fund, { name: 'a', minor: 400_000 })
  await parts.tasks.open({ name: 'hope', kind: 'call', receipt: 'e_x', ...toBeSeenTo('Look.') }, noon)
  await parts.lettersSwitch.turn({ stopped: true, because: 'a test', by: 'a test', at: iso(noon) })
  parts.clock.now = noon + 5 * 60 * minute
  expect(await measuredNow()).toMatchObject({ BudgetUsed: 80, TasksOpen: 1, TasksOverdue: 1, LettersStopped: 1 })
})
