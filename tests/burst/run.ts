import { parseArgs } from 'node:util'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { postAll } from './post-all.ts'
import { RunningSystem } from './running-system.ts'
import { failureReported, orderPlaced } from './storm-events.ts'
import { ToldInLogs } from './told-in-logs.ts'

/**
 * A storm over HTTP against the local system: half the events fill the order directory, half report a failure of one
 * cause. Ends when every event is accepted and every acknowledgement wanted. `--events 5000` for a smaller one.
 */
const { values } = parseArgs({ options: { events: { type: 'string', default: '100000' } } })
const failures = Math.floor(Number(values.events) / 2)
const mostMb = 600

// What has changed is built here, so that the system's own memory is measured and not that of the CDK.
await Promise.all([builtSandbox(), synthesized('local')])
const system = new RunningSystem()
process.on('SIGINT', () => void system.stop().then(() => process.exit(1)))
const seconds = (since: number): number => (performance.now() - since) / 1000
const problems: string[] = []

function* each(of: (order: number, at: string) => ReturnType<typeof orderPlaced>) {
  const at = new Date().toISOString()
  for (let order = 0; order < failures; order++) yield of(order, at)
}
const tell = (what: string, count: number, took: number): void => {
  const so = `${Math.round(system.processorSeconds())} s of processor and ${Math.round(system.residentMb())} MB so far`
  console.log(`${what}: ${count} in ${took.toFixed(1)} s, ${(count / took).toFixed(1)} a second; ${so}`)
}

try {
  await system.ready()
  const atFirst = system.processorSeconds()
  console.log(`ready with ${Math.round(system.residentMb())} MB`)
  const told = new ToldInLogs(system.dataDir)
  const begun = performance.now()
  await postAll(system.url, each(orderPlaced))
  tell('orders accepted', failures, seconds(begun))
  const storm = performance.now()
  const { triedAgain } = await postAll(system.url, each(failureReported))
  tell('failures accepted', failures, seconds(storm))
  if (triedAgain > 0) console.log(`told to come again: ${triedAgain}`)

  const written = new Map<string, string>()
  for (let last = performance.now(), seen = 0; told.acknowledged.size < failures; ) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    told.read()
    for (const { id, to } of await system.acknowledgements()) written.set(id, to)
    if (told.acknowledged.size > seen) [seen, last] = [told.acknowledged.size, performance.now()]
    if (seconds(last) > 180) {
      problems.push(`only ${seen} of ${failures} acknowledgements are wanted, and no further one for three minutes`)
      break
    }
  }
  tell('acknowledgements wanted', told.acknowledged.size, seconds(storm))
  const { incidents } = (await (await fetch(`${system.url}/console/api/incidents`)).json()) as {
    incidents: { id: string; members: number }[]
  }
  const isOne = incidents.length === 1 && incidents[0]?.members === failures
  if (failures >= 500 && !isOne) problems.push(`not one incident of ${failures}: ${JSON.stringify(incidents)}`)
  const twice = written.size - new Set(written.values()).size
  if (twice > 0) problems.push(`${twice} acknowledgements went to customers who had one already`)
  const lost = await system.endedBadly()
  if (lost > 0) problems.push(`${lost} ended badly or as dead letters`)
  for (const [fault, count] of told.failed) console.log(`${count} × ${fault}`)
  const anEvent = (system.processorSeconds() - atFirst) / (2 * failures)
  console.log(`acknowledgements sent so far: ${written.size}; resident memory at most ${Math.round(system.peakMb)} MB`)
  console.log(`${anEvent.toFixed(3)} s of processor an event`)
  if (system.peakMb > mostMb) problems.push(`more than ${mostMb} MB resident`)
} finally {
  await system.stop()
}
console.log(problems.length === 0 ? 'The storm was weathered.' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1
