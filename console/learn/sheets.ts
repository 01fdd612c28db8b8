import type { Learning } from '../api/answers.ts'
import { digitsOf } from '../words/amount.ts'
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

/** Day by day in one currency, in whole units: what was given, how much of it beyond the knee, and what it kept. */
export const moneySheet = ({ days }: Learning, currency: string): Sheet => {
  const lines = [
    [learn.given, 'givenMinor'],
    [learn.kept, 'keptMinor'],
    [learn.atRisk, 'atRiskMinor'],
    [learn.beyondKnee, 'beyondKneeMinor'],
  ] as const
  const unitMinor = 10 ** digitsOf(currency)
  return {
    name: learn.money(currency),
    columns: [learn.day, ...lines.map(([name]) => name)],
    rows: days.map((day) => [
      day.day,
      ...lines.map(([, what]) => counted(day, (tally) => (tally.currency === currency ? tally[what] : 0)) / unitMinor),
    ]),
  }
}
