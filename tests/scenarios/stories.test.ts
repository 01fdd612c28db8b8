import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import { runStories } from '#infra/local/stories/run-stories.ts'
import { shopOrderSystem, stageOf } from '#infra/local/stories/stage-of.ts'
import type { Story } from '#infra/local/stories/story.ts'
import type { StoryEnd } from '#infra/local/stories/story-run.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'

/**
 * The stories that are shown, beside one another on one region in memory, in virtual time; with STORIES=all every story
 * of this folder. The sweep tells them all too, on the same functions and state machine.
 */
const all = process.env.STORIES === 'all'
const isTold = ({ shown }: Story) => shown || all
const stories = (await readStories(join(root, 'tests/scenarios'))).filter(isTold)

describe('every story ends as it should', () => {
  let region: Region | undefined
  let ends: StoryEnd[]

  beforeAll(
    async () => {
      const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
      region = await startRegion({ stacks: await readAssembly(assembly), clock: new SkippingClock(), sandbox })
      ends = await runStories(stories, stageOf(region, await shopOrderSystem(region)), () => undefined)
    },
    all ? 1_800_000 : 240_000,
  )
  afterAll(() => region?.close())

  test.each(stories.map(({ title, proves }) => [[...proves, title].join(' '), title]))('%s', (_, title) => {
    const end = ends.find(({ story }) => story.title === title)
    expect(end?.problems).toEqual([])
  })
})
