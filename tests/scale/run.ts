import { course, load } from './load.ts'
import { givenQuotas, type Quotas } from './quotas.ts'
import { type FlowName, simulate } from './simulate.ts'

/**
 * Ten million recoveries a day with a tenfold peak, against an account's quotas: what waits, how long customers wait
 * for their first letter, and which quota is full first.
 */
const days = 5
const lives = Math.max(...course.map(({ afterHours }) => afterHours)) / 24
const needed = load.perDay * lives
const ceiling = givenQuotas.openExecutions / lives

const raisedOpen: Quotas = { ...givenQuotas, openExecutions: 40_000_000 }
const forTheMean: Quotas = { ...raisedOpen, lettersPerSecond: 1_600 }
const forThePeak: Quotas = {
  ...{ openExecutions: 40_000_000, lettersPerSecond: 4_700 },
  starts: { burst: 2_600, perSecond: 1_300 },
  answers: { burst: 6_000, perSecond: 2_400 },
  transitions: { burst: 10_000, perSecond: 10_000 },
}
const cases: [string, Quotas][] = [
  ['As AWS gives them', givenQuotas],
  ['40 million open executions', raisedOpen],
  ['… and 1,600 letters a second', forTheMean],
  ['… and all for the peak', forThePeak],
]

const whole = (count: number) => Math.round(count).toLocaleString('en')
const inMinutes = (count: number) => (count < 120 ? `${count.toFixed(1)} min` : `${(count / 60).toFixed(1)} h`)
const names: Record<FlowName, string> = {
  starts: 'executions begun',
  transitions: 'transitions',
  answers: 'answers to waiting states',
  firstLetters: 'first letters',
  otherLetters: 'all other letters',
}

console.log(`${whole(load.perDay)} recoveries a day, ${load.peakTimes} times as many an hour a day; ${days} days.`)
console.log(
  `A recovery is open for ${lives} days, so ${whole(needed)} are open at a time; the quota of ${whole(givenQuotas.openExecutions)} is enough for ${whole(ceiling)} a day.`,
)
for (const [name, quotas] of cases) {
  const { flows, open, acknowledged } = simulate(quotas, days)
  const full = [
    ...Object.entries(flows).map(([flow, { fullAtHour }]) => [names[flow as FlowName], fullAtHour] as const),
    ['open executions', open.fullAtHour] as const,
  ].filter((one): one is readonly [string, number] => one[1] !== undefined)
  const [first] = full.sort(([, one], [, other]) => one - other)
  console.log(`\n${name}`)
  console.log(`  full first: ${first === undefined ? 'nothing' : `${first[0]}, after ${first[1].toFixed(2)} h`}`)
  console.log(
    `  first letter: median ${inMinutes(acknowledged.p50)}, p99 ${inMinutes(acknowledged.p99)}, longest ${inMinutes(acknowledged.longest)}; without one in the end: ${whole(acknowledged.without)}`,
  )
  console.log(`  open at most: ${whole(open.most)}`)
  for (const [flow, { most, leftOver }] of Object.entries(flows))
    if (most >= 1)
      console.log(`  waiting for ${names[flow as FlowName]}: at most ${whole(most)}, in the end ${whole(leftOver)}`)
}
