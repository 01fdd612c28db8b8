import { join } from 'node:path'
import { root } from '#infra/build/root.ts'
import { readStory } from '#infra/local/stories/read-stories.ts'
import { type StoryEnd, StoryRun } from '#infra/local/stories/story-run.ts'
import { deployedStage, type Place } from './deployed-stage.ts'

/** Stories whose end does not depend on how long their stretches of time really are, and whose letters leave within a day. */
export const toldAtAStage = ['02-damaged', '04-unhappy', '05-silent', '13-broke-again']

/** How long one takes at most: letters of one customer leave an hour apart, and nobody skips that hour. */
export const longestMs = 8 * 3_600_000

/**
 * Tells a story at a deployed stage, and erases its customer, however it ends. Which letters came is not compared: some
 * wait for a day that nobody waits for here.
 */
export async function toldAt(place: Place, name: string): Promise<StoryEnd> {
  const release = place.clock.hold()
  const { ends, ...story } = await readStory(join(root, 'tests/scenarios', `${name}.yaml`))
  const { letters: _, ...compared } = ends
  const stage = deployedStage(place)
  const run = new StoryRun({ ...story, ends: compared }, stage, place.clock.now().toString(36))
  const ended = run.run()
  release()
  try {
    return await ended
  } finally {
    await stage.doors.erase(run.order)
    await stage.close()
  }
}
