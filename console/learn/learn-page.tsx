import { useMemo } from 'preact/hooks'
import type { Learning } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { Causes } from './causes.tsx'
import { Changes } from './changes.tsx'
import { Choices } from './choices.tsx'
import { Comparison } from './comparison.tsx'
import { Plot } from './plot.tsx'
import { moneySheet, outcomeSheet } from './sheets.ts'
import { Totals } from './totals.tsx'

/** What the recoveries of four weeks teach: about causes and conditions, never about persons. */
export function LearnPage() {
  useTitle(words.learn.title)
  const live = useLive<Learning>(paths.learning)
  return (
    <>
      <h1 tabIndex={-1}>{words.learn.title}</h1>
      <p class="quiet about">{words.learn.about}</p>
      <Loaded live={live}>
        {(learning) =>
          learning.totals.length === 0 ? (
            <Empty what={words.learn.nothing} next={words.learn.nothingNext} />
          ) : (
            <Learnt learning={learning} />
          )
        }
      </Loaded>
    </>
  )
}

function Learnt({ learning }: { learning: Learning }) {
  const boughtAgain = learning.days.reduce((sum, day) => sum + day.boughtAgain, 0)
  const outcomes = useMemo(() => outcomeSheet(learning), [learning])
  const money = useMemo(() => learning.totals.map(({ currency }) => moneySheet(learning, currency)), [learning])
  return (
    <>
      {learning.totals.map((total) => (
        <Totals key={total.currency} total={total} boughtAgain={boughtAgain} />
      ))}
      <p class="quiet">{words.learn.kneeAbout}</p>
      <Causes causes={learning.causes} />
      <Changes learning={learning} />
      <Plot sheet={outcomes} />
      {money.map((sheet) => (
        <Plot key={sheet.name} sheet={sheet} />
      ))}
      {learning.choices.length > 0 && <Choices choices={learning.choices} />}
      {learning.comparison.length > 0 && <Comparison sides={learning.comparison} />}
    </>
  )
}
