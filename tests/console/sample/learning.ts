import type { Learning } from '../../../console/api/answers.ts'

const counts = {
  ...{ recoveries: 8, recovered: 5, silent: 2, settled: 1, doubleDeviations: 1, byItself: 6 },
  ...{ acknowledged: 8, acknowledgedSeconds: 400, putRight: 8, putRightSeconds: 86_400 },
  ...{ efforts: 4, effort: 6, trusts: 4, trust: 18, effortMismatches: 0, notEnough: 0 },
  ...{ givenMinor: 6400, beyondKneeMinor: 800, atRiskMinor: 96_000, keptMinor: 60_000 },
}
const dhl = { about: 'cause' as const, name: 'delivery~dhl', currency: 'EUR', ...counts }
const kettle = { ...dhl, name: 'product~kettle', recoveries: 3, givenMinor: 2000, atRiskMinor: 150_000 }

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
  comparison: [
    { ...dhl, about: 'surprise', name: 'given', recoveries: 40, recovered: 30, silent: 6, trusts: 10, trust: 46 },
    { ...dhl, about: 'surprise', name: 'held-out', recoveries: 4, recovered: 2, silent: 1, trusts: 2, trust: 7 },
  ],
  choices: [
    { ...dhl, about: 'choice', name: 'wait', recoveries: 20, notEnough: 8, withdrawn: true },
    { ...dhl, about: 'choice', name: 'refund', recoveries: 12, notEnough: 1, withdrawn: false },
  ],
  changes: [
    {
      ...{ cause: 'product~kettle', day: '2026-11-24', what: 'The supplier packs each kettle in a second box' },
      ...{ before: { days: 28, recoveries: 12 }, since: { days: 3, recoveries: 1 } },
    },
    {
      ...{ cause: 'delivery~dhl', day: '2026-11-09', what: 'Parcels to the south leave a day earlier' },
      ...{ before: { days: 28, recoveries: 20 }, since: { days: 18, recoveries: 8 }, trend: 'falling' },
    },
  ],
}
