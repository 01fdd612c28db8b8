import { beforeEach, describe, expect, test } from 'vitest'
import { aRecovery } from '../support/a-recovery.ts'
import { noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const { id } = aRecovery()
const dayMs = 86_400_000
let parts: InMemory
let lines: string[]

const sent = async (times: number, at = parts.now()) => {
  for (let n = 0; n < times; n++) await parts.mailDays.count(`r_${'abcdefghij'[n % 10]}`, 'sent', at)
}
const bounced = async (times: number) => {
  for (let n = 0; n < times; n++) await parts.reputation(`${id}${n}`, 'bounced')
}
const stopped = async () => (await parts.lettersSwitch.read()).stopped

beforeEach(() => {
  lines = logged()
  parts = inMemory()
})

describe('F59 when too many letters come back', () => {
  test('all letters stop, staff are told why, and an alarm can ring', async () => {
    await sent(200)
    await bounced(9)
    expect(await stopped()).toBe(false)
    await bounced(1)
    expect(await parts.lettersSwitch.read()).toMatchObject({ stopped: true, because: '10 of 200 letters came back' })
    const [task] = await parts.tasks.listed({ limit: 10 })
    expect((await parts.table.get(task as never))?.question).toContain('10 of 200 letters came back')
    expect(lines.join()).toContain('letters stopped')
  })

  test('yesterday counts, and the day before it no more', async () => {
    await sent(100, noon - dayMs)
    await sent(5000, noon - 2 * dayMs)
    await sent(100)
    await bounced(10)
    expect(await stopped()).toBe(true)
  })

  test('a person lets them go on, and is believed for a day', async () => {
    await sent(200)
    await bounced(10)
    const at = new Date(parts.now()).toISOString()
    await parts.lettersSwitch.turn({ stopped: false, because: 'an old list, taken out', by: 'ada', at })
    await bounced(1)
    expect(await stopped()).toBe(false)
    parts.clock.now += dayMs
    await bounced(1)
    expect(await stopped()).toBe(true)
  })
})
