import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { CommanderError } from 'commander'
import { buildConsoleBeside } from '../build/console.ts'
import { root } from '../build/root.ts'
import { watchBrand } from './brand-watch.ts'
import { type StartOptions, startOptions } from './command-line.ts'
import type { Region } from './region.ts'
import { secondsSince, startedRegion } from './started-region.ts'
import { readStories } from './stories/read-stories.ts'
import { runStories } from './stories/run-stories.ts'
import { shopOrderSystem, stageOf } from './stories/stage-of.ts'
import { liveLines } from './terminal/live-lines.ts'
import { Screen } from './terminal/screen.ts'
import { summary } from './terminal/summary.ts'

/** Sends the stories and tells how they ended. Answers whether every one ended as it should. */
const told = async (region: Region, screen: Screen): Promise<boolean> => {
  const stories = (await readStories(join(root, 'tests/scenarios'))).filter(({ shown }) => shown)
  const stage = stageOf(region, await shopOrderSystem(region))
  const ends = await runStories(stories, stage, (standings) => screen.show(liveLines(standings)))
  screen.done()
  screen.say(`\n${summary(ends)}\n`)
  const failed = ends.filter(({ problems }) => problems.length > 0)
  if (failed.length > 0)
    screen.say(`Ended otherwise than it should: ${failed.map(({ story }) => story.title).join('; ')}.`)
  return failed.length === 0
}

/** The page is built beside everything else, once the first letter is out; until then there is little to see on it. */
const builtPage = (screen: Screen): Promise<void> =>
  buildConsoleBeside().catch((error: Error) => screen.say(`The page could not be built: ${error.message}`))

const run = async (options: StartOptions): Promise<void> => {
  const screen = new Screen(process.stdout)
  const region = await startedRegion(options, screen)
  const unwatchBrand = watchBrand(region, (text) => screen.say(text))
  let stopping = false
  const stop = async (code: number): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    screen.mute()
    unwatchBrand()
    await region.close()
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))

  let page: Promise<void> | undefined
  if (options.stories) {
    const unwatch = region.mail.onLetter(() => {
      unwatch()
      screen.say(`First letter in the mailbox ${secondsSince(0)} after the start.`)
      if (!options.once) page = builtPage(screen)
    })
    const well = await told(region, screen)
    if (stopping) return
    if (options.once) return stop(well ? 0 : 1)
  } else if (options.orderSystem) {
    await shopOrderSystem(region)
  }
  if (!options.realTime) {
    region.clock.skipping = false
    screen.say('Time now runs at its normal pace; the page has a button that skips to what is due next.')
  }
  await (page ?? builtPage(screen))
  screen.say(`Amends runs at ${region.url} until Ctrl-C.`)
}

// Dozens of threads, each with a heap of its own, share this machine: none is to let much pile up before it clears away.
setFlagsFromString('--heap-growing-percent=25')
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
