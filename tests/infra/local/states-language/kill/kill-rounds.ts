import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { StoryDriver, unanswered } from './story-driver.ts'
import { STEPS } from './story-machine.ts'

/** What was acknowledged, and of that what the journal lost or the world saw twice. */
export type Tally = { kills: number; acknowledged: number; lost: number; doubled: number }

const STORIES_A_ROUND = 5
/** A process is killed between at once and this long after its stories have begun. */
const LONGEST_LIFE_MS = 120
const PATIENCE_MS = 30_000

/** Kills a process over running stories again and again, then lets every acknowledged story come to its end. */
export async function killRounds(kills: number): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'states-kill-'))
  const ledger = join(folder, 'ledger')
  await writeFile(ledger, '')
  const script = await bundled()
  const driver = new StoryDriver(script, [join(folder, 'journal'), ledger])
  const acknowledged = new Set<string>()
  for (let round = 0; round < kills; round++) {
    await driver.open()
    const starts = Array.from({ length: STORIES_A_ROUND }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS))
      const name = `story-${round}-${index}`
      if (typeof (await driver.call('StartExecution', { name })) === 'object') acknowledged.add(name)
    })
    const answering = setInterval(() => void answerAll(driver), 10)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS))
    await driver.kill()
    clearInterval(answering)
    await Promise.all(starts)
  }
  await driver.open()
  const lost = await unfinished(driver, acknowledged)
  await driver.kill()
  const doubled = calledOutOfOrder(await readFile(ledger, 'utf8'))
  await Promise.all([rm(folder, { recursive: true }), rm(script)])
  return { kills, acknowledged: acknowledged.size, lost, doubled }
}

/** Answers every open token; one that is refused had been answered before a kill kept us from hearing so. */
async function answerAll(driver: StoryDriver): Promise<void> {
  for (const taskToken of [...driver.openTokens]) {
    driver.openTokens.delete(taskToken)
    const answer = await driver.call('SendTaskSuccess', { taskToken, output: '{}' })
    if (answer === unanswered) driver.openTokens.add(taskToken)
    else if (typeof answer === 'string' && answer !== 'TaskTimedOut') throw new Error(`A token was refused: ${answer}`)
  }
}

/** How many of the stories do not come to their good end. */
async function unfinished(driver: StoryDriver, names: Set<string>): Promise<number> {
  const until = Date.now() + PATIENCE_MS
  const open = new Set(names)
  while (open.size > 0 && Date.now() < until) {
    await answerAll(driver)
    for (const name of open) {
      const executionArn = `arn:aws:states:us-east-1:000000000000:execution:story:${name}`
      const described = await driver.call('DescribeExecution', { executionArn })
      if ((described as { status?: string }).status === 'SUCCEEDED') open.delete(name)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return open.size
}

/**
 * Calls of a step after a later step of the same story had begun. A step whose outcome the kill kept from the journal
 * is called again, but one that the story has gone past must never be.
 */
function calledOutOfOrder(ledger: string): number {
  const furthest = new Map<string, number>()
  let doubled = 0
  for (const line of ledger.split('\n').filter(Boolean)) {
    const [story = '', step = ''] = line.split(' ')
    const place = STEPS.indexOf(step)
    if (place < (furthest.get(story) ?? 0)) doubled++
    furthest.set(story, Math.max(place, furthest.get(story) ?? 0))
  }
  return doubled
}

/** The story process as one file, which starts much faster; below node_modules, where its packages are found. */
async function bundled(): Promise<string> {
  const outfile = `node_modules/.cache/amends/story-process-${process.pid}.mjs`
  const entryPoints = [join(import.meta.dirname, 'story-process.ts')]
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
  return outfile
}
