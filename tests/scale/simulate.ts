import { course, failuresIn } from './load.ts'
import type { Quotas } from './quotas.ts'
import { TokenFlow } from './token-flow.ts'

export type Simulated = {
  /** What is worked off through each quota: how much waited at most, and from when on it was more than a minute's. */
  flows: Record<FlowName, { most: number; fullAtHour: number | undefined; leftOver: number }>
  open: { most: number; fullAtHour: number | undefined }
  /** From certainty to the first letter, in minutes, of those who have had one; and how many have had none. */
  acknowledged: { p50: number; p99: number; longest: number; without: number }
}
const flowNames = ['starts', 'transitions', 'answers', 'firstLetters', 'otherLetters'] as const
export type FlowName = (typeof flowNames)[number]

/** First letters have their own part of the account's rate, as the mail lane gives it to them. */
const firstLetters = 0.7
/** A first letter waits a minute for others of the same customer. */
const gatherSeconds = 60

/**
 * Lets days pass second by second: failures become certain, executions begin, go on and end, letters leave, each at
 * the pace of its quota. Whole crowds move, not single recoveries.
 */
export function simulate(quotas: Quotas, days: number, failures: (second: number) => number = failuresIn): Simulated {
  const lane = (part: number) => ({ perSecond: quotas.lettersPerSecond * part, burst: quotas.lettersPerSecond })
  const flows: Record<FlowName, TokenFlow> = {
    starts: new TokenFlow(quotas.starts),
    transitions: new TokenFlow(quotas.transitions),
    answers: new TokenFlow(quotas.answers),
    firstLetters: new TokenFlow(lane(firstLetters)),
    otherLetters: new TokenFlow(lane(1 - firstLetters)),
  }
  const seconds = days * 86_400
  const begun = new Float64Array(seconds)
  const minutes = new Map<number, number>()
  const gathered: { since: number; count: number }[][] = []
  let open = 0
  let mostOpen = 0
  let openFullAt: number | undefined
  let acknowledged = 0
  let failed = 0

  for (let second = 0; second < seconds; second++) {
    const now = failures(second)
    failed += now
    flows.starts.add(second, now)
    const room = Math.max(0, quotas.openExecutions - open)
    if (room < 1 && openFullAt === undefined) openFullAt = second
    const started = flows.starts.take(second, room)
    const count = started.reduce((sum, one) => sum + one.count, 0)
    begun[second] = count
    open += count
    gathered.push(started)

    for (const step of course) {
      const those = begun[second - step.afterHours * 3600] ?? 0
      flows.answers.add(second, those * step.answers)
      flows.transitions.add(second, those * step.transitions)
      flows.otherLetters.add(second, those * step.letters)
      if (step.ends) open -= those
    }
    mostOpen = Math.max(mostOpen, open)
    for (const name of ['answers', 'transitions', 'otherLetters'] as const) flows[name].take(second)
    for (const one of gathered[second - gatherSeconds] ?? []) flows.firstLetters.add(one.since, one.count)
    for (const { since, count } of flows.firstLetters.take(second)) {
      const minute = (second - since) / 60
      minutes.set(minute, (minutes.get(minute) ?? 0) + count)
      acknowledged += count
    }
  }

  const sorted = [...minutes].sort(([one], [other]) => one - other)
  const quantile = (part: number): number => {
    let sum = 0
    for (const [minute, count] of sorted) {
      sum += count
      if (sum >= part * acknowledged) return minute
    }
    return 0
  }
  const inHours = (second: number | undefined) => (second === undefined ? undefined : second / 3600)
  return {
    flows: Object.fromEntries(
      flowNames.map((name) => {
        const { most, fullAt, waiting } = flows[name]
        return [name, { most, fullAtHour: inHours(fullAt), leftOver: Math.max(0, waiting) }]
      }),
    ) as Simulated['flows'],
    open: { most: mostOpen, fullAtHour: inHours(openFullAt) },
    acknowledged: {
      ...{ p50: quantile(0.5), p99: quantile(0.99), longest: sorted.at(-1)?.[0] ?? 0 },
      without: failed - acknowledged,
    },
  }
}
