import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '#infra/build/root.ts'
import type { Contender } from './contender.ts'
import { HttpClient } from './http-client.ts'
import { limit } from './limit/contender.ts'
import { type Sleepers, sleepers } from './measures/sleepers.ts'
import { throughput, unloaded } from './measures/throughput.ts'
import { ours } from './ours/contender.ts'
import { Outside } from './outside.ts'
import { bullmq } from './peers/bullmq/contender.ts'
import { dbos } from './peers/dbos/contender.ts'
import { restate } from './peers/restate/contender.ts'
import { type Results, type Round, resultOf } from './results.ts'
import { tableOf } from './table.ts'

/** `npm run bench:engine [-- --rounds 5 --seconds 8 --sleepers 10000]`; see README.md beside this file. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    sleepers: { type: 'string', default: '10000' },
    only: { type: 'string', multiple: true },
  },
})

const all = [ours, limit, bullmq, restate, dbos].filter(({ name }) => values.only?.includes(name) ?? true)
const contenders = all.filter((contender) => {
  const missing = contender.missing()
  if (missing !== undefined) console.log(`${contender.name} is missing here and skipped: ${missing}`)
  return missing === undefined
})
const outside = new Outside()
const outsidePort = await outside.open()

/** Gives a contender a folder, which goes away with what was measured on it. */
const inFolder = async <T>(measure: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-engine-'))
  // PostgreSQL runs as a user of its own, and must come through here.
  await chmod(folder, 0o755)
  try {
    return await measure(join(folder, 'data'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const round = (contender: Contender): Promise<Round> =>
  inFolder(async (folder) => {
    const running = await contender.start({ folder, outsidePort })
    const world = { running, client: new HttpClient(), outside }
    const measuredMs = Number(values.seconds) * 1000
    const loaded = await throughput(world, { concurrency: 50, warmUpMs: 3000, measuredMs })
    const unloadedP50Ms = await unloaded(world, 100)
    world.client.close()
    outside.forget()
    await running.kill()
    return { ...loaded, unloadedP50Ms }
  })

const asleep = (contender: Contender, startsPerSecond: number): Promise<Sleepers> =>
  inFolder(async (folder) => {
    const client = new HttpClient()
    const place = { folder, outsidePort }
    const result = await sleepers(contender, {
      count: Number(values.sleepers),
      place,
      client,
      outside,
      startsPerSecond,
    })
    client.close()
    outside.forget()
    return result
  })

console.log(
  `Load before: ${loadavg()
    .map((load) => load.toFixed(2))
    .join(', ')}`,
)
const rounds = new Map(contenders.map(({ name }) => [name, [] as Round[]]))
for (let number = 1; number <= Number(values.rounds); number++) {
  for (const contender of contenders) {
    const measured = await round(contender)
    rounds.get(contender.name)?.push(measured)
    console.log(`round ${number} ${contender.name}: ${measured.flowsPerSecond.toFixed(0)} flows/s`)
  }
}
const results: Results = {}
for (const contender of contenders) {
  const own = resultOf(rounds.get(contender.name) ?? [])
  const slept =
    contender === limit || Number(values.sleepers) === 0 ? undefined : await asleep(contender, own.flowsPerSecond)
  results[contender.name] = { ...own, ...(slept && { sleepers: slept }) }
}
outside.close()

const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version, loadAfter: loadavg() }
const file = join(root, 'dist/bench/engine.json')
await mkdir(join(file, '..'), { recursive: true })
await writeFile(
  file,
  `${JSON.stringify({ measuredAt: new Date(), machine, settings: values, results }, undefined, 2)}\n`,
)
console.log(`\n${tableOf(results)}\n\nEverything is in ${file}.`)
process.exit(0)
