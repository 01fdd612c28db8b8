import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { startRegion } from '#infra/local/region.ts'
import { shopOrderSystem } from '#infra/local/stories/stage-of.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { restoreDrill } from './drill.ts'

/** `npm run drill:restore`: loses the table of a local system and brings it back from a copy that is a day old. */
process.env.TZ = 'UTC'
const dataDir = mkdtempSync(join(tmpdir(), 'amends-restore-'))
const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
const region = await startRegion({ stacks: await readAssembly(assembly), clock: new SkippingClock(), sandbox, dataDir })
try {
  const orderSystem = await shopOrderSystem(region)
  const problems = await restoreDrill({ region, orderSystem, dataDir, say: console.log })
  console.log(problems.length === 0 ? 'Nothing was sent twice, and everybody was helped.' : problems.join('\n'))
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  await region.close()
  rmSync(dataDir, { recursive: true, force: true })
}
