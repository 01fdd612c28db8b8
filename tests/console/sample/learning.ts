import type { Learning } from '../../../console/api/answers.ts'

const counts = {
  ...{ recoveries: 8, recovered: 5, silent: 2, settled: 1, doubleDeviations: 1, byItself: 6 },
  ...{ acknowledged: 8, acknowledgedSeconds: 400, putRight: 8, putRightSeconds: 86_400 },
  ...{ efforts: 4, effort: 6, trusts: 4, trust: 18, effortMismatches: 0, notEnough: 0 },
  ...{ givenMinor: 6400, atRiskMinor: 96_000, keptMinor: 60_000 },
}
const dhl = { about: 'cause' as const, name: 'delivery~dhl', currency: 'EUR', ...counts }
const kettle = { ...dhl, name: 'product~kettle', recoveries: 3, givenMinor: 2000 }

const dayMs = 86_400_000
const dayAt = (n: number) => new Date(Date.parse('2026-11-01') + n * dayMs).toISOString().slice(0, 10)

/** Four weeks in which one carrier got better and one article went wrong. */
export const learning: Learning = {
  days: Array.from({ length: 28 }, (_, n) => ({
    day: dayAt(n),
    tallies: n % 7 === 3 ? [dhl] : [],
    boughtAgain: n % 2,
  })),
  totals: [{ ...dhl, name: 'all', recoveries: 11 }],
  before: [{ ...dhl, name: 'all' }],
  causes: [
    { ...dhl, recoveriesBefore: 20, trend: 'falling' },
    { ...kettle, recoveriesBefore: 0, trend: 'new' },
  ],
  comparison: [],
  choices: [],
}
