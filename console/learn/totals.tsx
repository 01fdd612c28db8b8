import type { Learning } from '../api/answers.ts'
import { spanOf } from '../time/spans.ts'
import { amountOf } from '../words/amount.ts'
import { meanOf, numberOf, shareIn } from '../words/number.ts'
import { words } from '../words/words.ts'

type Total = Learning['totals'][number]
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
  [words.learn.recovered, shareIn(of.recovered, of.recoveries)],
  [words.learn.silent, shareIn(of.silent, of.recoveries)],
  [words.learn.failedTwice, shareIn(of.doubleDeviations, of.recoveries)],
  [words.learn.byItself, shareIn(of.byItself, of.recoveries)],
  [words.learn.untilPutRight, span(of.putRightSeconds, of.putRight)],
  [words.learn.effort, meanOf(of.effort, of.efforts)],
  [words.learn.trust, meanOf(of.trust, of.trusts)],
  [words.learn.given, amountOf({ minor: of.givenMinor, currency: of.currency })],
  [words.learn.beyondKnee, amountOf({ minor: of.beyondKneeMinor, currency: of.currency })],
  [words.learn.keptOf, amountOf({ minor: of.keptMinor, currency: of.currency })],
  [words.learn.boughtAgain, numberOf(boughtAgain)],
]
