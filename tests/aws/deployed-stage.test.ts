import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { surroundingsOfStories } from './surroundings.ts'
import { longestMs, toldAt, toldAtAStage } from './told.ts'

const minute = 60_000
const clock = new SkippingClock()
let region: Region

beforeAll(async () => {
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  region = await startRegion({ stacks: await readAssembly(assembly), clock, sandbox })
  const said = Object.values(region.outputs).flatMap((outputs) =>
    Object.entries(outputs).map(([name, value]) => ({ name, about: '', value: String(value) })),
  )
  const here = {
    AWS_ENDPOINT_URL: region.endpoints.wireUrl,
    AWS_ENDPOINT_URL_DYNAMODB: region.endpoints.tableUrl,
    ...{ AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' },
  }
  for (const [name, value] of Object.entries({ ...here, ...surroundingsOfStories(said) })) vi.stubEnv(name, value)
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
