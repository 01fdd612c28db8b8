import type { Standing } from '../terminal/live-lines.ts'
import type { Story } from './story.ts'
import { type Stage, type StoryEnd, StoryRun } from './story-run.ts'

/** How often the terminal is told where the stories stand, in ms of the wall clock. */
const TOLD_EVERY_MS = 100

/** Runs all stories beside one another; `tell` is called while they go on. */
export const runStories = async (
  stories: Story[],
  stage: Stage,
  tell: (standings: Standing[]) => void,
): Promise<StoryEnd[]> => {
  const { clock } = stage
  const suffix = Date.now().toString(36).slice(-5)
  const startAt = clock.now()
  const states = new Map<string, string>()
  const runs = stories.map((story) => ({ run: new StoryRun(story, stage, suffix), end: '', endedAt: 0 }))

  const tellNow = async (): Promise<void> => {
    const standings = runs.map(async ({ run, end, endedAt }): Promise<Standing> => {
      const id = await run.recoveryId().catch(() => undefined)
      const where = end || states.get(id ?? '') || 'Settling'
      return { order: run.order, where, letters: run.mail.letters.length, agedMs: (endedAt || clock.now()) - startAt }
    })
    tell(await Promise.all(standings))
  }
  let telling: Promise<void> | undefined
  const watching = setInterval(() => {
    telling ??= tellNow().finally(() => {
      telling = undefined
    })
  }, TOLD_EVERY_MS)
  const unwatch = stage.onState((recovery, state) => states.set(recovery, state))
  try {
    return await Promise.all(
      runs.map(async (each) => {
        const end = await each.run.run()
        each.end = `Closed: ${end.view?.recovery.outcome ?? 'not as it should'}`
        each.endedAt = clock.now()
        return end
      }),
    )
  } finally {
    clearInterval(watching)
    unwatch()
    await telling
    await tellNow()
  }
}
