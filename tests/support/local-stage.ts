import { vi } from 'vitest'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import type { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'

type Said = { name: string; about: string; value: string }[]

/**
 * Starts what would be deployed on this machine, and puts into the environment what a command finds there that works on
 * a deployed stage. @param surroundingsOf what it takes from the outputs of the stacks
 */
export async function startLocalStage(
  clock: SkippingClock,
  surroundingsOf: (said: Said) => Record<string, string>,
): Promise<Region> {
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  const region = await startRegion({ stacks: await readAssembly(assembly), clock, sandbox })
  const said = Object.values(region.outputs).flatMap((outputs) =>
    Object.entries(outputs).map(([name, value]) => ({ name, about: '', value: String(value) })),
  )
  const here = {
    AWS_ENDPOINT_URL: region.endpoints.wireUrl,
    AWS_ENDPOINT_URL_DYNAMODB: region.endpoints.tableUrl,
    ...{ AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' },
  }
  for (const [name, value] of Object.entries({ ...here, ...surroundingsOf(said) })) vi.stubEnv(name, value)
  return region
}
