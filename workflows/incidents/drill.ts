import { type Budgets, fundsFor, limited } from '#workflows/compensation/budgets.ts'
import { decide } from '#workflows/compensation/decision.ts'
import type { Money } from '#workflows/compensation/money.ts'
import type { Policy } from '#workflows/compensation/policy.ts'
import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import { mostInOneLetter, partOfTheRate } from '#workflows/mail/lanes.ts'
import { gatherSeconds, settleSecondsOf } from '#workflows/recovery/playbook.ts'
import { incidentFromFailures, incidentIn } from './incident.ts'

/** A storm on sample data: so many failures of one cause, evenly over so many minutes. */
export type Storm = {
  failure: FailureKind
  failures: number
  minutes: number
  /** So many orders of each customer have failed, one right after the other. */
  ordersEach: number
  /** Paid for what failed of each order. */
  price: Money
}

/**
 * One purse: what was given out of it before, what would be with the storm, and what may be. Those of an order and of a
 * customer are of one of them, who has been given nothing before.
 */
export type DrilledPurse = { per: string; spent: Money; would: Money; limit: Money }

/** What a storm would bring. Reckoned only: nothing is sent, given or kept. Seconds count from the first report on. */
export type Drill = {
  /** When it becomes one incident; missing where it stays single cases. */
  incidentAfterSeconds?: number
  /** Acknowledgements: one names every order of its customer that has failed by then. */
  letters: number
  lettersPerSecond: number
  lastLetterAfterSeconds: number
  /** How long the customer who waits longest waits for the acknowledgement, from the moment the failure is certain. */
  longestWaitSeconds: number
  /** What each failure is given, as it is decided in this storm, and what a single case would be given. */
  each: Money
  asSingleCase: Money
  total: Money
  purses: DrilledPurse[]
  /** For so many failures it is given at once. For the rest a person is asked first. */
  givenAtOnce: number
}

export type DrillSettings = {
  policy: Policy
  caps: Budgets
  /** What the shop has given before out of the purse of this name, minor units. */
  spentBefore: (purse: string) => number
  /** The account's rate, of all letters together. */
  lettersPerSecond: number
  /** Epoch ms. */
  now: number
}

/** Runs a storm through the rules alone: which incident it is, when everybody is written to, and what everybody gets. */
export function drillOf(storm: Storm, settings: DrillSettings): Drill {
  const reported = Array.from({ length: storm.failures }, (_, n) => (n * storm.minutes * 60) / storm.failures)
  const incidentAfterSeconds = incidentAfter(reported, settings.now)
  const isIncident = incidentAfterSeconds !== undefined
  return {
    ...(isIncident && { incidentAfterSeconds }),
    ...lettersIn(storm, reported, settings.lettersPerSecond * partOfTheRate.urgentLetters),
    ...moneyIn(storm, isIncident, settings),
  }
}

/** They come evenly, so the first of them make an incident, or none do. */
function incidentAfter(reported: number[], now: number): number | undefined {
  const first = reported.slice(0, incidentFromFailures)
  const last = first.at(-1) ?? 0
  const times = first.map((seconds) => new Date(now + seconds * 1000).toISOString())
  return incidentIn('drill', times, [], now + last * 1000) && last
}

function lettersIn({ failure, ordersEach }: Storm, reported: number[], lettersPerSecond: number) {
  const certain = reported.map((at) => at + settleSecondsOf(failure))
  let [letters, lastLetterAfterSeconds, longestWaitSeconds] = [0, Number.NEGATIVE_INFINITY, 0]
  for (let next = 0; next < certain.length; ) {
    const began = certain[next] as number
    const wanted = began + gatherSeconds
    const ofCustomer = ordersEach - (next % ordersEach)
    const named = certain.slice(next, next + Math.min(ofCustomer, mostInOneLetter)).filter((at) => at <= wanted)
    lastLetterAfterSeconds = Math.max(wanted, lastLetterAfterSeconds + 1 / lettersPerSecond)
    longestWaitSeconds = Math.max(longestWaitSeconds, lastLetterAfterSeconds - began)
    next += named.length
    letters++
  }
  return { letters, lettersPerSecond, lastLetterAfterSeconds, longestWaitSeconds }
}

function moneyIn({ failure, failures, ordersEach, price }: Storm, incident: boolean, settings: DrillSettings) {
  const { policy, caps, spentBefore, now } = settings
  const decided = (incident: boolean) => limited(decide(policy, { failure, price, round: 1, incident }), caps)
  const { amount: each, needsApproval } = decided(incident)
  const { currency } = each
  const money = (minor: number): Money => ({ minor, currency })
  const day = new Date(now).toISOString().slice(0, 10)
  const spending = { order: '', customer: '', ...(incident && { incident: 'drill' }), day, currency }
  const total = each.minor * failures
  const purses = (fundsFor(caps, 'compensation', spending) ?? []).map(({ name, capMinor, shared }) => {
    const [, per = ''] = name.split('#')
    const spent = shared ? spentBefore(name) : 0
    const ofOne = each.minor * (per === 'customer' ? Math.min(ordersEach, failures) : 1)
    return { shared, per, spent: money(spent), would: money(spent + (shared ? total : ofOne)), limit: money(capMinor) }
  })
  const fitsIn = (some: typeof purses) => {
    const room = Math.min(...some.map(({ spent, limit }) => Math.max(0, limit.minor - spent.minor)))
    return Math.floor(room / Math.max(1, each.minor))
  }
  // An order fails once; of a customer's, so many fit in the purse that is theirs.
  const ofCustomer = Math.min(ordersEach, fitsIn(purses.filter(({ shared }) => !shared)))
  const [whole, rest] = [Math.floor(failures / ordersEach), failures % ordersEach]
  const inTheirOwn = whole * ofCustomer + Math.min(rest, ofCustomer)
  const affordable = needsApproval || purses.length === 0 ? 0 : fitsIn(purses.filter(({ shared }) => shared))
  return {
    ...{ each, asSingleCase: decided(false).amount, total: money(total) },
    purses: purses.map(({ shared: _, ...purse }) => purse),
    givenAtOnce: Math.min(inTheirOwn, affordable),
  }
}
