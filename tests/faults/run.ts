import { parseArgs } from 'node:util'
import { pairs, partsOf } from './plans/pairs.ts'
import { type Plan, type Port, planFrom } from './plans/plan.ts'
import { singles } from './plans/singles.ts'
import { mostTelling } from './plans/subset.ts'
import { prepare } from './runs/prepare.ts'
import { pairCounter, summaryOf, teller } from './runs/report.ts'
import { discovered, sweep } from './runs/sweep.ts'
import { unreached } from './runs/unreached.ts'
import { teeth } from './teeth/teeth.ts'

/**
 * The fault sweep. Without options every single fault, over the wire format into the real SDK clients.
 *   --pairs            pairs of faults, several in each run, at the clients' `send`; --plans says how many pairs
 *   --all              every call of every path, also those that an earlier path has shown
 *   --only 04          the paths that begin so
 *   --port send        singles past the SDK, which is quicker
 *   --seconds 600      ends after so long; the most telling plans come first
 *   --replay '<line>'  one plan, as it was printed; --tooth names the naive variant it was found with
 */
const { values: options } = parseArgs({
  options: {
    pairs: { type: 'boolean', default: false },
    plans: { type: 'string', default: '100000' },
    all: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    port: { type: 'string' },
    seconds: { type: 'string' },
    threads: { type: 'string', default: '2' },
    replay: { type: 'string' },
    tooth: { type: 'string' },
  },
})

const inOrder = ({ first, others }: { first: Plan[]; others: Plan[] }): Plan[] => [...first, ...others]

/** A run that goes off its path does not meet all its faults, so more pairs are planned than wanted. */
const PLANNED = 2

const tooth = teeth.find(({ name }) => name === options.tooth)
const replaced = tooth && { [tooth.replaces]: `tests/faults/teeth/${tooth.name}.ts` }
const prepared = await prepare(Number(options.threads), { ...(replaced && { replaced }), watched: true })
const { replay, only } = options
const wanted = replay === undefined ? only : planFrom(replay).path
prepared.paths = prepared.paths.filter((path) => path.startsWith(wanted))
const port: Port = options.port === 'send' || options.pairs ? 'send' : 'wire'
const paths = await discovered(prepared, port)

const plans: Plan[] =
  replay !== undefined
    ? [planFrom(replay)]
    : options.pairs
      ? pairs(paths, Number(options.plans) * PLANNED)
      : inOrder(mostTelling(singles(paths, port, options.all), paths))
const tell = teller(console.log)
const met = pairCounter()
const swept = await sweep(prepared, plans, {
  tell: (verdicts) => {
    tell(verdicts)
    if (options.pairs) met.add(verdicts)
  },
  traced: replay !== undefined,
  ...(options.seconds !== undefined && { seconds: Number(options.seconds) }),
  enough: () => options.pairs && met.count() >= Number(options.plans),
})
if (replay !== undefined) console.log(swept.verdicts.flatMap(({ trace = [] }) => trace).join('\n'))
const wrong = swept.verdicts.filter(({ violations }) => violations.length > 0)
if (options.pairs && wrong.length > 0) {
  console.log('\nTaken apart, a pair at a time:')
  await sweep(
    prepared,
    wrong.flatMap(({ line }) => partsOf(planFrom(line))),
    { tell },
  )
}
const isWhole = replay === undefined && only === ''
const missed = isWhole ? await unreached(prepared.crew) : []
console.log(`\n${summaryOf(paths, swept, missed, met.count()).join('\n')}`)
await prepared.close()
process.exitCode = wrong.length === 0 && missed.length === 0 ? 0 : 1
