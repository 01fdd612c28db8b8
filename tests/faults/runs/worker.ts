import { parentPort, workerData } from 'node:worker_threads'
import { countsOf } from '../../cost/counts.ts'
import { sharedPurses } from '../../cost/purses.ts'
import type { Ending } from '../invariants/aftermath.ts'
import { noFaults, type Port, planFrom } from '../plans/plan.ts'
import type { StoredItem } from '../services/expression.ts'
import { compiledFunctions } from '../world/compiled-functions.ts'
import { takeOver } from '../world/global-time.ts'
import { sendPort } from '../world/send-port.ts'
import { wirePort } from '../world/wire-port.ts'
import { discoveredIn } from './discover.ts'
import type { Done, Given, Job } from './messages.ts'
import { type Path, pathsOf } from './paths.ts'
import { placesIn, watchCode } from './reached.ts'
import { type Machinery, runPlan, type Verdict } from './run-plan.ts'
import { traceOf } from './trace.ts'

/** One thread of the sweep: it runs plans, one after the other. */
const { code, wirings, stories, watched = false } = workerData as Given

takeOver()
if (watched) watchCode()
const machinery: Machinery = {
  functions: compiledFunctions(code),
  wirings,
  ports: {
    wire: { unharmed: wirePort, struck: wirePort },
    send: { unharmed: sendPort, struck: sendPort },
    mixed: { unharmed: sendPort, struck: wirePort },
  },
}
const paths = new Map(pathsOf(stories).map((path) => [path.name, path]))
const endings = new Map<string, Ending>()

function pathNamed(name: string): Path {
  const path = paths.get(name)
  if (path === undefined) throw new Error(`there is no path ${name}; there are ${[...paths.keys()].join(', ')}`)
  return path
}

async function discover(path: string, port: Port): Promise<Done> {
  const { verdict, world, ending } = await runPlan(noFaults(path, port), pathNamed(path), machinery)
  endings.set(path, ending)
  return { done: 'discovered', discovered: discoveredIn(path, world), verdict }
}

async function count(path: string): Promise<Done> {
  const live = (before?: StoredItem[]) => runPlan(noFaults(path, 'send'), pathNamed(path), { ...machinery, before })
  const { world: earlier } = await live()
  const { verdict, world } = await live(sharedPurses(earlier.tables.items(earlier.wiring.table)))
  return { done: 'counted', counts: await countsOf(world), violations: verdict.violations }
}

async function judged(line: string, traced: boolean): Promise<Verdict> {
  const plan = planFrom(line)
  if (!endings.has(plan.path)) await discover(plan.path, plan.port)
  try {
    const { verdict, world } = await runPlan(plan, pathNamed(plan.path), machinery, endings.get(plan.path))
    return traced ? { ...verdict, trace: traceOf(world) } : verdict
  } catch (error) {
    const violations = [`it could not be run to its end: ${(error as Error).stack}`]
    return { line, hit: line, violations, met: [], calls: 0, invocations: 0, person: false }
  }
}

async function perform(job: Job): Promise<Done> {
  if (job.do === 'discover') return discover(job.path, job.port)
  if (job.do === 'count') return count(job.path)
  if (job.do === 'tell where you have been') return { done: 'told', places: placesIn(code) }
  const verdicts: Verdict[] = []
  for (const line of job.lines) verdicts.push(await judged(line, job.traced === true))
  return { done: 'ran', verdicts }
}

parentPort?.on('message', (job: Job) => {
  perform(job)
    .catch((error: Error): Done => ({ done: 'broken', reason: error.stack ?? error.message }))
    .then((done) => parentPort?.postMessage(done))
})
