import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import type { Region } from '#infra/local/region.ts'
import { startLocalStage } from '../support/local-stage.ts'
import { surroundingsOfStories } from './surroundings.ts'
import { longestMs, toldAt, toldAtAStage } from './told.ts'

const minute = 60_000
const clock = new SkippingClock()
let region: Region

beforeAll(async () => {
  region = await startLocalStage(clock, surroundingsOfStories)
}, 240_000)

afterAll(async () => {
  vi.unstubAllEnvs()
  await region.close()
})

test.each(toldAtAStage)(
  'the story %s, which takes a week and more, is told within a working day to a stage whose time nobody skips',
  async (name) => {
    const begun = clock.now()
    const place = { url: region.url, clock, patienceMs: 10 * minute, lookEveryMs: 2 * minute }
    expect((await toldAt(place, name)).problems).toEqual([])
    expect(clock.now() - begun).toBeLessThan(longestMs)
  },
  240_000,
)
