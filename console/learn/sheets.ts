import type { Learning } from '../api/answers.ts'
import { words } from '../words/words.ts'
import type { Sheet } from './csv.ts'

type Day = Learning['days'][number]
type Tally = Learning['totals'][number]
const { learn } = words

const counted = ({ tallies }: Day, what: (tally: Tally) => number): number =>
  tallies.filter(({ about }) => about === 'cause').reduce((sum, tally) => sum + what(tally), 0)

/** Day by day: how many closed, and how. */
export const outcomeSheet = ({ days }: Learning): Sheet => ({
  name: learn.outcomes,
  columns: [learn.day, learn.closed, learn.recovered, learn.silent, learn.failedTwice],
  rows: days.map((day) => [
    day.day,
    counted(day, ({ recoveries }) => recoveries),
    counted(day, ({ recovered }) => recovered),
    counted(day, ({ silent }) => silent),
    counted(day, ({ doubleDeviations }) => doubleDeviations),
  ]),
})

/** Day by day in one currency, in whole units: what was given, and what was kept of what was at risk. */
export const moneySheet = ({ days }: Learning, currency: string, unitMinor: number): Sheet => {
  const inIt = (what: (tally: Tally) => number) => (tally: Tally) => (tally.currency === currency ? what(tally) : 0)
  return {
    name: learn.money(currency),
    columns: [learn.day, learn.given, learn.kept, learn.atRisk],
    rows: days.map((day) => [
      day.day,
      counted(
        day,
        inIt(({ givenMinor }) => givenMinor),
      ) / unitMinor,
      counted(
        day,
        inIt(({ keptMinor }) => keptMinor),
      ) / unitMinor,
      counted(
        day,
        inIt(({ atRiskMinor }) => atRiskMinor),
      ) / unitMinor,
    ]),
  }
}

/** The causes as they are ranked. */
export const causeSheet = ({ causes }: Learning): Sheet => ({
  name: learn.causes,
  columns: [learn.cause, learn.closed, learn.before, learn.trend, learn.currency, learn.givenMinor, learn.atRiskMinor],
  rows: causes.map((one) => [
    ...[one.name, one.recoveries, one.recoveriesBefore, learn.trends[one.trend], one.currency],
    ...[one.givenMinor, one.atRiskMinor],
  ]),
})
