import { openDoors } from '#infra/local/stories/doors.ts'
import type { Story } from '#infra/local/stories/story.ts'
import { type StoryEnd, StoryRun } from '#infra/local/stories/story-run.ts'
import type { KilledRegion } from './killed-region.ts'

/** So many stories are under way at once. */
const AT_ONCE = 8

/** Tells one story after another on a region, in turn, until it is told to stop; those under way come to their end. */
export class ToldStories {
  readonly ends: StoryEnd[] = []
  readonly #region: KilledRegion
  readonly #stories: Story[]
  readonly #url: string
  readonly #running = new Set<StoryRun>()
  #stopped = false
  #told = 0

  constructor(region: KilledRegion, stories: Story[], url: string) {
    this.#region = region
    this.#stories = stories
    this.#url = url
  }

  async tell(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#oneAfterAnother()))
  }

  stop(): void {
    this.#stopped = true
  }

  /** What still has to come to its end. */
  underWay(): string[] {
    return [...this.#running].map(({ order }) => order)
  }

  /** After a restart: whoever waits for an end looks whether it has come meanwhile. */
  async look(): Promise<void> {
    const runs = [...this.#running].map(async (run) => {
      const view = await run.view().catch(() => undefined)
      if (view?.recovery.closedAt !== undefined) this.#region.end(view.recovery.id, 'SUCCEEDED')
    })
    await Promise.all(runs)
  }

  async #oneAfterAnother(): Promise<void> {
    while (!this.#stopped) {
      const number = this.#told++
      const story = this.#stories[number % this.#stories.length] as Story
      const region = this.#region
      const stage = { clock: region, orderSystem: orderSystemOf(region), doors: openDoors(this.#url) }
      const run = new StoryRun(
        story,
        {
          ...stage,
          onLetter: (listener) => region.onLetter(listener),
          onState: () => () => undefined,
          onEnd: (listener) => region.onEnd(listener),
        },
        `k${number}`,
      )
      this.#running.add(run)
      this.ends.push(await run.run())
      this.#running.delete(run)
    }
  }
}

const orderSystemOf = (region: KilledRegion) => ({
  script: region.script.bind(region),
  close: () => undefined,
})
