import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { CommanderError } from 'commander'
import { buildConsoleBeside } from '../build/console.ts'
import { root } from '../build/root.ts'
import { builtSandbox } from '../build/sandbox.ts'
import { synthesized } from '../build/synth.ts'
import { type StartOptions, startOptions } from './command-line.ts'
import { assertPortFree } from './port.ts'
import { type Region, startRegion } from './region.ts'
import { rememberedClock } from './remembered-clock.ts'
import { readStories } from './stories/read-stories.ts'
import { runStories } from './stories/run-stories.ts'
import { shopOrderSystem, stageOf } from './stories/stage-of.ts'
import { readAssembly } from './template/assembly.ts'
import { liveLines } from './terminal/live-lines.ts'
import { Screen } from './terminal/screen.ts'
import { summary } from './terminal/summary.ts'

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Builds what is not there yet and starts everything. */
const started = async ({ port, data, realTime, once }: StartOptions, screen: Screen): Promise<Region> => {
  await assertPortFree(port)
  const dataDir = resolve(data)
  await mkdir(dataDir, { recursive: true })
  const clock = rememberedClock(dataDir, { realTime })
  const before = performance.now()
  screen.show([{ key: 'build', news: 'building', text: 'Building what has changed …' }])
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  screen.say(`Built in ${seconds(before)}.`)
  if (!once)
    void buildConsoleBeside().catch((error: Error) => screen.say(`The page could not be built: ${error.message}`))
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

/** Sends the stories and tells how they ended. Answers whether every one ended as it should. */
const told = async (region: Region, screen: Screen): Promise<boolean> => {
  const stories = await readStories(join(root, 'tests/scenarios'))
  const unwatch = region.mail.onLetter(() => {
    unwatch()
    screen.say(`First letter in the mailbox ${seconds(0)} after the start.`)
  })
  const stage = stageOf(region, await shopOrderSystem(region))
  const ends = await runStories(stories, stage, (standings) => screen.show(liveLines(standings)))
  screen.done()
  screen.say(`\n${summary(ends)}\n`)
  const failed = ends.filter(({ problems }) => problems.length > 0)
  if (failed.length > 0)
    screen.say(`Ended otherwise than it should: ${failed.map(({ story }) => story.title).join('; ')}.`)
  return failed.length === 0
}

const run = async (options: StartOptions): Promise<void> => {
  const screen = new Screen(process.stdout)
  const region = await started(options, screen)
  let stopping = false
  const stop = async (code: number): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    await region.close()
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))

  if (options.stories) {
    const well = await told(region, screen)
    if (options.once) return stop(well ? 0 : 1)
  } else await shopOrderSystem(region)
  if (!options.realTime) {
    region.clock.skipping = false
    screen.say('Time now runs at its normal pace; the page has a button that skips to what is due next.')
  }
  screen.say(`Amends runs at ${region.url} until Ctrl-C.`)
}

// Lambda's functions live in UTC; the zone is the whole process's, workers included.
process.env.TZ = 'UTC'
try {
  await run(
    startOptions(process.argv.slice(2), { out: (t) => process.stdout.write(t), err: (t) => process.stderr.write(t) }),
  )
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode)
  console.error((error as Error).message)
  process.exit(1)
}
