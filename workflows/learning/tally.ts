import type { Lesson } from './lesson.ts'

/** What is counted of recoveries that share something. Amounts are minor units of the currency. */
export const counted = [
  'recoveries',
  'recovered',
  'silent',
  'settled',
  /** Recoveries that failed too. */
  'doubleDeviations',
  'byItself',
  'acknowledged',
  'acknowledgedSeconds',
  'putRight',
  'putRightSeconds',
  'efforts',
  'effort',
  'trusts',
  'trust',
  /** They said it was easy, but had to tell us again; or that it was hard, and nobody had asked anything of them. */
  'effortMismatches',
  'givenMinor',
  /** Of what was given, what lies beyond the knee of the curve. */
  'beyondKneeMinor',
  'atRiskMinor',
  /** Of what was at risk, that of customers who say that all is well. */
  'keptMinor',
  'notEnough',
] as const
type Counted = (typeof counted)[number]

/** Recoveries of one cause, put right as the customer chose, or on one side of a comparison, in one currency. */
export type Tally = { about: 'cause' | 'choice' | 'surprise'; name: string; currency: string } & Record<Counted, number>

const nothing = Object.fromEntries(counted.map((name) => [name, 0])) as Record<Counted, number>

/** A tally that was kept, with nothing of what was not counted yet on its day. */
export const wholeTally = (kept: Pick<Tally, 'about' | 'name' | 'currency'>): Tally => ({ ...nothing, ...kept })

const one = (is: boolean): number => (is ? 1 : 0)

function countsOf(lesson: Lesson): Record<Counted, number> {
  const { outcome, rounds, effort, trust, given, atRisk, acknowledgedSeconds, putRightSeconds } = lesson
  const recovered = outcome === 'recovered'
  return {
    recoveries: 1,
    recovered: one(recovered),
    silent: one(outcome === 'silent'),
    settled: one(outcome === 'settled'),
    doubleDeviations: one(rounds > 1),
    byItself: one(lesson.byItself),
    acknowledged: one(acknowledgedSeconds !== undefined),
    acknowledgedSeconds: acknowledgedSeconds ?? 0,
    putRight: one(putRightSeconds !== undefined),
    putRightSeconds: putRightSeconds ?? 0,
    efforts: one(effort !== undefined),
    effort: effort ?? 0,
    trusts: one(trust !== undefined),
    trust: trust ?? 0,
    effortMismatches: one(effort !== undefined && (rounds > 1 ? effort <= 2 : effort >= 4)),
    givenMinor: given.minor,
    beyondKneeMinor: lesson.beyondKnee ?? 0,
    atRiskMinor: atRisk.minor,
    keptMinor: recovered ? atRisk.minor : 0,
    notEnough: one(lesson.chose?.wasNotEnough ?? false),
  }
}

/** One recovery as tallies of one: of its cause, of the customer's choice where they made one, of its side of a comparison. */
export function talliesOf(lesson: Lesson): Tally[] {
  const counts = countsOf(lesson)
  const { currency } = lesson.atRisk
  return [
    { about: 'cause', name: lesson.cause, currency, ...counts },
    ...(lesson.surprise ? [{ about: 'surprise' as const, name: lesson.surprise, currency, ...counts }] : []),
    ...(lesson.chose ? [{ about: 'choice' as const, name: lesson.chose.wish, currency, ...counts }] : []),
  ]
}

/** Tallies of the same thing added up, in no order. */
export function addedUp(tallies: Tally[]): Tally[] {
  const sums = new Map<string, Tally>()
  for (const tally of tallies) {
    const key = [tally.about, tally.name, tally.currency].join('\n')
    const sum = sums.get(key)
    if (sum === undefined) sums.set(key, { ...tally })
    else for (const name of counted) sum[name] += tally[name]
  }
  return [...sums.values()]
}
