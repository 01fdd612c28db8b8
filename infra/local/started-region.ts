import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { root } from '../build/root.ts'
import { builtSandbox } from '../build/sandbox.ts'
import { synthesized } from '../build/synth.ts'
import type { StartOptions } from './command-line.ts'
import { assertPortFree } from './port.ts'
import { type Region, startRegion } from './region.ts'
import { rememberedClock } from './remembered-clock.ts'
import { readAssembly } from './template/assembly.ts'
import type { Screen } from './terminal/screen.ts'

export const secondsSince = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Builds what is not there yet and starts everything. */
export const startedRegion = async ({ port, data, realTime }: StartOptions, screen: Screen): Promise<Region> => {
  await assertPortFree(port)
  const dataDir = resolve(data)
  await mkdir(dataDir, { recursive: true })
  const clock = rememberedClock(dataDir, { realTime })
  const before = performance.now()
  screen.show([{ key: 'build', news: 'building', text: 'Building what has changed …' }])
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  screen.say(`Built in ${secondsSince(before)}.`)
  const page = join(root, 'dist/console')
  const consoleFolder = () => (existsSync(page) ? page : undefined)
  const region = await startRegion({
    stacks: await readAssembly(assembly),
    clock,
    sandbox,
    dataDir,
    port,
    consoleFolder,
  })
  screen.say(
    `Everything is kept in ${relative(process.cwd(), dataDir) || '.'}; the functions' logs are in its folder logs.`,
  )
  const guarded = [...region.openOnLoopback].join(', ')
  screen.say(
    `Open on loopback, without signature or login: the doors, and what AWS would guard: ${guarded || 'nothing'}.`,
  )
  return region
}
