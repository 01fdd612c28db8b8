import type { Learning } from '../api/answers.ts'
import { spanOf } from '../time/spans.ts'
import { amountOf } from '../words/amount.ts'
import { numberOf, shareOf } from '../words/number.ts'
import { words } from '../words/words.ts'

type Total = Learning['totals'][number]
const share = (part: number, whole: number) => (whole === 0 ? '–' : shareOf(part / whole))
const mean = (sum: number, count: number) => (count === 0 ? '–' : (sum / count).toFixed(1))
const span = (seconds: number, count: number) => (count === 0 ? '–' : spanOf((seconds / count) * 1000))

/** The whole in figures: how many, how fast, how hard for them, what it cost and what it kept. */
export const Totals = ({ total, boughtAgain }: { total: Total; boughtAgain: number }) => (
  <dl class="summary">
    {figuresIn(total, boughtAgain).map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd class="number">{value}</dd>
      </div>
    ))}
  </dl>
)

const figuresIn = (of: Total, boughtAgain: number): [string, string][] => [
  [words.learn.closed, numberOf(of.recoveries)],
  [words.learn.recovered, share(of.recovered, of.recoveries)],
  [words.learn.silent, share(of.silent, of.recoveries)],
  [words.learn.failedTwice, share(of.doubleDeviations, of.recoveries)],
  [words.learn.byItself, share(of.byItself, of.recoveries)],
  [words.learn.untilPutRight, span(of.putRightSeconds, of.putRight)],
  [words.learn.effort, mean(of.effort, of.efforts)],
  [words.learn.trust, mean(of.trust, of.trusts)],
  [words.learn.given, amountOf({ minor: of.givenMinor, currency: of.currency })],
  [words.learn.keptOf, amountOf({ minor: of.keptMinor, currency: of.currency })],
  [words.learn.boughtAgain, numberOf(boughtAgain)],
]
