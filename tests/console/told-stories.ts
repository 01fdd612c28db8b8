import { join } from 'node:path'
import { root } from '#infra/build/root.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import { runStories } from '#infra/local/stories/run-stories.ts'
import { shopOrderSystem, stageOf } from '#infra/local/stories/stage-of.ts'
import { noon } from '../support/an-order.ts'
import type { Shown } from './pages.ts'
import { openConsoleRegion } from './story-region.ts'

/** The console on the very system that would be deployed, once the stories of `npm start` are told there; and its pages. */
export async function openToldStories(): Promise<{ url: string; pages: Shown[]; close: () => Promise<void> }> {
  const clock = new SkippingClock({ startAt: noon })
  const region = await openConsoleRegion(clock)
  const stories = (await readStories(join(root, 'tests/scenarios'))).filter(({ shown }) => shown)
  const ends = await runStories(stories, stageOf(region, await shopOrderSystem(region)), () => undefined)
  clock.skipping = false
  const recoveries = ends.flatMap(({ view }) => (view === undefined ? [] : [view.recovery]))
  const [longest] = recoveries.sort((a, b) => b.round - a.round)
  return {
    url: region.url,
    pages: [
      ['now', '#/', 'main .figures'],
      ['recovery', `#/recoveries/${longest?.id}`, 'main .timeline'],
      ['events', '#/events', 'main li'],
      ['learn', '#/learn', 'main canvas'],
      ['drill', '#/drill', 'main .summary'],
    ],
    close: () => region.close(),
  }
}
