import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '#infra/build/root.ts'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { openDoors } from '#infra/local/stories/doors.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import type { StoryEnd } from '#infra/local/stories/story-run.ts'
import { KilledRegion } from './killed-region.ts'
import { patientFetch } from './patient-fetch.ts'
import { doubledEffects, repeated } from './tally.ts'
import { ToldStories } from './told-stories.ts'

export type Tally = {
  kills: number
  acknowledged: number
  lost: string[]
  doubled: string[]
  /** Remedy requests that came again under their id, as at-least-once has it. */
  repeatedRequests: number
  /** How far virtual time went back at a restart. */
  wentBackMs: number
  ends: StoryEnd[]
}

/** Some processes are killed while they start, the others so long after at most. */
const KILLED_AT_START = 0.2
const LONGEST_START_MS = 1500
const LONGEST_LIFE_MS = 6000
/** What is under way after the last kill must end within this much of the wall clock. */
const PATIENCE_MS = 300_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Kills a region over running stories again and again, lets them come to their end, and counts. */
export const killRounds = async (kills: number, told: (line: string) => void = () => undefined): Promise<Tally> => {
  const [sandbox, assembly, script] = await Promise.all([builtSandbox(), synthesized('local'), bundled()])
  const dataDir = await mkdtemp(join(tmpdir(), 'amends-kill-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const receipts = new Set<string>()
  const doors = patientFetch(globalThis.fetch, (request, response) => void noteReceipt(request, response, receipts))
  globalThis.fetch = doors

  const region = new KilledRegion(script, [dataDir, String(port), sandbox, assembly])
  const stories = new ToldStories(region, await readStories(join(root, 'tests/scenarios')), url)
  await region.open()
  const telling = stories.tell()
  for (let kill = 1; kill <= kills; kill++) {
    await pause(Math.random() * LONGEST_LIFE_MS)
    await region.kill()
    for (; kill < kills && Math.random() < KILLED_AT_START; kill++) {
      const opening = region.open()
      await pause(Math.random() * LONGEST_START_MS)
      await region.kill()
      await opening
    }
    await region.open()
    void stories.look()
    if (kill % 10 === 0)
      told(`${kill} kills, ${receipts.size} events acknowledged, ${stories.ends.length} stories ended`)
  }
  stories.stop()
  const looking = setInterval(() => void stories.look(), 5000)
  await Promise.race([telling, pause(PATIENCE_MS)])
  clearInterval(looking)

  const lost = [...(await unrecovered(url, receipts)), ...stories.underWay().map((order) => `${order} goes on and on`)]
  const effects = await region.effects()
  const requests = (await readFile(join(dataDir, 'remedy-requests'), 'utf8')).split('\n').filter(Boolean)
  const granted = new Map(
    stories.ends.flatMap(({ view }) =>
      view === undefined ? [] : [[view.recovery.id, view.recovery.compensation?.minor ?? 0] as const],
    ),
  )
  const doubled = doubledEffects(effects, requests, granted)
  const { wentBackMs } = region
  await region.kill()
  const wentWell = lost.length + doubled.length === 0
  if (wentWell) await rm(dataDir, { recursive: true })
  else told(`The data folder is kept: ${dataDir}`)
  const repeatedRequests = repeated(requests).length
  return { kills, acknowledged: receipts.size, lost, doubled, repeatedRequests, wentBackMs, ends: stories.ends }
}

const noteReceipt = async (request: Request, response: Response, receipts: Set<string>): Promise<void> => {
  if (response.status !== 202 || new URL(request.url).pathname !== '/events') return
  receipts.add(((await response.clone().json()) as { receipt: string }).receipt)
}

/** The acknowledged events that have come neither to a recovery that has ended nor to a recorded reason. */
const unrecovered = async (url: string, receipts: Set<string>): Promise<string[]> => {
  const { receipt, recovery } = openDoors(url)
  const lost: string[] = []
  for (const id of receipts) {
    const found = await receipt(id)
    if (['kept', 'nothing-to-do', 'quarantined'].includes(found.state)) continue
    const view = found.recovery === undefined ? undefined : await recovery(found.recovery)
    if (view?.recovery.closedAt === undefined) lost.push(JSON.stringify({ ...found, stage: view?.recovery.stage }))
  }
  return lost
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** The region's process as one file, which starts much faster; below node_modules, where its packages are found. */
const bundled = async (): Promise<string> => {
  const outfile = join(root, 'node_modules/.cache/amends/region-process.mjs')
  const entryPoints = [join(import.meta.dirname, 'region-process.ts')]
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
  return outfile
}
