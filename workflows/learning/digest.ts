import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import { aWeek, type WeighedChange } from './change.ts'
import {
  choicesOf,
  comparisonOf,
  type LearntDay,
  type RankedCause,
  rankedCauses,
  type Trend,
  totalsOf,
} from './report.ts'
import type { Tally } from './tally.ts'

/** By its cause and its day alone: in their own words somebody might name a person. */
export type ToldChange = Omit<WeighedChange, 'what'>

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
const topCauses = 5

const inWords: Record<Trend, string> = {
  new: 'new',
  rising: 'more than the week before',
  steady: 'as the week before',
  falling: 'fewer than the week before',
}

const helped: Record<Trend, string> = {
  new: 'it did not help',
  rising: 'it did not help',
  steady: 'no difference',
  falling: 'it helped',
}

/**
 * The week in plain words, for everybody who can change something: what went wrong, what it cost, what got better, and
 * whether what was changed has helped.
 */
export function digestOf(week: LearntDay[], weekBefore: LearntDay[], changes: ToldChange[] = []): string {
  const totals = totalsOf(week)
  const causes = rankedCauses(week, weekBefore)
  const gone = rankedCauses(weekBefore, []).filter(({ name }) => !causes.some((cause) => cause.name === name))
  const paragraphs = [
    totals.length === 0 ? ['No recovery was closed this week.'] : totals.map(totalInWords),
    causes.slice(0, topCauses).map(causeInWords),
    gone.map(({ name, recoveries }) => `${name}: none this week, after ${recoveries}.`),
    changes.map(changeInWords),
    choicesOf(week)
      .filter(({ withdrawn }) => withdrawn)
      .map(({ name, notEnough, recoveries }) => `“${name}” was not enough ${notEnough} of ${recoveries} times.`),
    comparisonOf(week).map(sideInWords),
  ]
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const totalInWords = ({ currency, ...all }: ReturnType<typeof totalsOf>[number]): string =>
  `${all.recoveries} recoveries closed: ${share(all.recovered, all.recoveries)} recovered, ` +
  `${share(all.silent, all.recoveries)} silent, ${all.doubleDeviations} failed once more before they were right, ` +
  `${share(all.byItself, all.recoveries)} needed nobody. ` +
  `${moneyInWords({ minor: all.givenMinor, currency })} given; ` +
  `${moneyInWords({ minor: all.keptMinor, currency })} of ${moneyInWords({ minor: all.atRiskMinor, currency })} at risk kept.`

const sideInWords = ({ name, recoveries, recovered, trust, trusts, currency }: Tally): string =>
  `${name === 'given' ? 'With' : 'Without'} the small thing more: ${recoveries} recoveries in ${currency}, ` +
  `${share(recovered, recoveries)} recovered, trust ${trusts === 0 ? '–' : (trust / trusts).toFixed(1)} of 5.`

const causeInWords = ({ name, recoveries, recoveriesBefore, trend, givenMinor, atRiskMinor, currency }: RankedCause) =>
  `${name}: ${recoveries} (${recoveriesBefore} before: ${inWords[trend]}), ` +
  `${moneyInWords({ minor: givenMinor, currency })} given, ${moneyInWords({ minor: atRiskMinor, currency })} at risk.`

const changeInWords = ({ cause, day, before, since, trend }: ToldChange): string =>
  `${cause}, changed on ${day}: ${aWeek(before).toFixed(1)} a week before, ${aWeek(since).toFixed(1)} since ` +
  `(${trend === undefined ? 'too early to say' : helped[trend]}).`
