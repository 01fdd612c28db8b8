import { addedUp, type Tally } from './tally.ts'

/** A day's tallies, and how many of those who closed happy that day have bought again within 90 days. */
export type LearntDay = { day: string; tallies: Tally[]; boughtAgain: number }

export const trends = ['new', 'rising', 'steady', 'falling'] as const

export type Trend = (typeof trends)[number]

/** A cause now and in the stretch before it. */
export type RankedCause = Tally & { recoveriesBefore: number; trend: Trend }

/** A change of a fifth is more than chance does to a few dozen; a handful is compared as it is. */
const steadyWithin = 0.2

export function trendOf(now: number, before: number): Trend {
  if (before === 0) return now === 0 ? 'steady' : 'new'
  if (now > before * (1 + steadyWithin)) return 'rising'
  return now < before * (1 - steadyWithin) ? 'falling' : 'steady'
}

const about = (days: LearntDay[], what: Tally['about']): Tally[] =>
  addedUp(days.flatMap(({ tallies }) => tallies).filter((tally) => tally.about === what))

/** The causes, the most frequent first; of equals the one that puts more at risk. */
export function rankedCauses(days: LearntDay[], daysBefore: LearntDay[]): RankedCause[] {
  const before = about(daysBefore, 'cause')
  return about(days, 'cause')
    .map((tally) => {
      const was = before.find(({ name, currency }) => name === tally.name && currency === tally.currency)
      const recoveriesBefore = was?.recoveries ?? 0
      return { ...tally, recoveriesBefore, trend: trendOf(tally.recoveries, recoveriesBefore) }
    })
    .sort((a, b) => b.recoveries - a.recoveries || b.atRiskMinor - a.atRiskMinor)
}

/** Below this many choices a rate says nothing; above this share of failures an option does more harm than good. */
export const fuseFrom = 20
export const fuseShare = 0.3

/** The customers' own choices, the one that fails most first; `withdrawn`: it fails too often to be offered. */
export const choicesOf = (days: LearntDay[]) =>
  about(days, 'choice')
    .map((tally) => ({ ...tally, withdrawn: isWithdrawn(tally) }))
    .sort((a, b) => b.notEnough / b.recoveries - a.notEnough / a.recoveries)

/** Whether a choice is to be withdrawn: self-service that does not work is worse than none. */
export const isWithdrawn = ({ recoveries, notEnough }: Pick<Tally, 'recoveries' | 'notEnough'>): boolean =>
  recoveries >= fuseFrom && notEnough / recoveries > fuseShare

/** The choices that are not to be offered, whatever currency they were made in. */
export const choicesWithdrawn = (days: LearntDay[]): string[] =>
  addedUp(about(days, 'choice').map((tally) => ({ ...tally, currency: '' })))
    .filter(isWithdrawn)
    .map(({ name }) => name)

/** Those who got the small thing more, and those who went without it to compare. */
export const comparisonOf = (days: LearntDay[]): Tally[] => about(days, 'surprise')

/** All causes together, by currency. */
export const totalsOf = (days: LearntDay[]): Tally[] =>
  addedUp(about(days, 'cause').map((tally) => ({ ...tally, name: 'all' })))
