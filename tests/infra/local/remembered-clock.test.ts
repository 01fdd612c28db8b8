import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SkippingClock } from '#infra/local/clock.ts'
import { rememberedClock } from '#infra/local/remembered-clock.ts'

const dayMs = 86_400_000
let folder: string
const clocks: SkippingClock[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clock-'))
})
afterEach(async () => {
  for (const clock of clocks.splice(0)) clock.stop()
  await rm(folder, { recursive: true })
})

const opened = (realTime = false): SkippingClock => {
  const clock = rememberedClock(folder, { realTime })
  clocks.push(clock)
  return clock
}

test('time goes on where an earlier start left it, even one that was cut off', async () => {
  const first = opened()
  const leapt = await new Promise<number>((resolve) => {
    first.at(first.now() + 30 * dayMs, () => resolve(first.now()))
  })
  expect(opened().now()).toBeGreaterThanOrEqual(leapt)
})

test('a leap is written down before anything happens at the time it leads to', async () => {
  const clock = opened()
  const written = await new Promise<Promise<string>>((resolve) => {
    clock.at(clock.now() + dayMs, () => resolve(readFile(join(folder, 'clock.json'), 'utf8')))
  })
  expect(JSON.parse(await written).aheadMs).toBeGreaterThan(dayMs - 1000)
})

test('in real time there is no offset and nothing is skipped', () => {
  const clock = opened(true)
  expect(clock.skipping).toBe(false)
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000)
})

test('real time is refused on data that has seen the future', async () => {
  const clock = opened()
  await new Promise<void>((resolve) => {
    clock.at(clock.now() + dayMs, resolve)
  })
  expect(() => rememberedClock(folder, { realTime: true })).toThrow(/ahead of the wall clock.*--data/)
})
