import { parseArgs } from 'node:util'
import { pairs } from './plans/pairs.ts'
import { planFrom, portNamed } from './plans/plan.ts'
import { singles } from './plans/singles.ts'
import { byTelling } from './plans/subset.ts'
import { prepare } from './runs/prepare.ts'
import { summaryOf, summaryOfPairs, teller } from './runs/report.ts'
import type { Verdict } from './runs/run-plan.ts'
import { discovered, sweep } from './runs/sweep.ts'
import { sweepPairs } from './runs/sweep-pairs.ts'
import { unreached } from './runs/unreached.ts'
import { teeth } from './teeth/teeth.ts'

/**
 * The fault sweep. Every story is lived through over the wire format into the real SDK clients, where nothing fails;
 * then every call of every function meets every fault, in one of the stories in which it is made: what the function
 * calls from there on goes over the wire, and everything else past the SDK. The most telling plans come first.
 *   --stories          every fault at every call of every function, in each story that makes it
 *   --all              every fault each time that a call is made
 *   --pairs            pairs of faults, several in each run, past the SDK; --plans 100000 says how many pairs
 *   --only 04          the paths that begin so
 *   --port wire|send   every call over the wire, or none
 *   --seconds 600      ends after so long, when places may be unreached to which only a fault leads
 *   --threads 2        how many plans run at once
 *   --replay '<line>'  one plan, as it was printed; --tooth names the naive variant it was found with
 */
const { values: options } = parseArgs({
  options: {
    pairs: { type: 'boolean', default: false },
    plans: { type: 'string', default: '100000' },
    stories: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    port: { type: 'string', default: 'mixed' },
    seconds: { type: 'string' },
    threads: { type: 'string', default: '2' },
    replay: { type: 'string' },
    tooth: { type: 'string' },
  },
})

/** A run that goes off its path does not meet all its faults, so more pairs are planned than wanted. */
const PLANNED = 2

const tooth = teeth.find(({ name }) => name === options.tooth)
const replaced = tooth && { [tooth.replaces]: `tests/faults/teeth/${tooth.name}.ts` }
const prepared = await prepare(Number(options.threads), { ...(replaced && { replaced }), watched: !options.pairs })
const { replay, only } = options
const wanted = replay === undefined ? only : planFrom(replay).path
prepared.paths = prepared.paths.filter((path) => path.startsWith(wanted))
const port = options.pairs ? 'send' : portNamed(options.port)
if (port === 'mixed' && replay === undefined) await discovered(prepared, 'wire')
const paths = await discovered(prepared, port)

const seconds = Number(options.seconds ?? Number.POSITIVE_INFINITY)
const tellOf = teller(console.log)
const began = performance.now()
let done = 0
let told = 0

/** Tells of violations at once, and once a minute how far it is. */
function tell(verdicts: Verdict[]): void {
  tellOf(verdicts)
  done += verdicts.length
  const minutes = Math.floor((performance.now() - began) / 60_000)
  if (minutes === told) return
  told = minutes
  console.log(`  ${done} runs in ${minutes} min`)
}

async function sweptPairs(): Promise<boolean> {
  const wanted = Number(options.plans)
  const swept = await sweepPairs(prepared, pairs(paths, wanted * PLANNED), { wanted, seconds, tell })
  console.log(`\n${summaryOfPairs(paths, swept).join('\n')}`)
  return swept.wrong.length === 0
}

async function sweptSingles(): Promise<boolean> {
  const tiers = byTelling(singles(paths, port, options.all), paths)
  const plans =
    replay !== undefined ? [planFrom(replay)] : tiers.slice(0, options.all ? 4 : options.stories ? 3 : 2).flat()
  console.log(`${plans.length} plans`)
  const swept = await sweep(prepared, plans, { tell, traced: replay !== undefined, seconds })
  if (replay !== undefined) console.log(swept.verdicts.flatMap(({ trace = [] }) => trace).join('\n'))
  const missed = replay === undefined && only === '' ? await unreached(prepared.crew) : undefined
  console.log(`\n${summaryOf(paths, swept, missed).join('\n')}`)
  return (missed ?? []).length === 0 && swept.verdicts.every(({ violations }) => violations.length === 0)
}

const isFine = await (options.pairs && replay === undefined ? sweptPairs() : sweptSingles())
await prepared.close()
process.exitCode = isFine ? 0 : 1
