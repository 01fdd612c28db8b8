import type { ComponentChildren } from 'preact'
import type { Task } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { Dated } from '../time/when.tsx'
import { amountOf } from '../words/amount.ts'
import { numberOf } from '../words/number.ts'
import { wordFor, words } from '../words/words.ts'

type Known = NonNullable<Task['facts']>

/** What a person must know to answer. */
export const Facts = ({ task: { facts } }: { task: Task }) => (
  <dl class="facts">
    {facts &&
      rowsOf(facts).map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{words.fact[name]}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
  </dl>
)

const remedyIn = (kind: string) => wordFor(words.remedyKind, kind)

const rowsOf = (known: Known): [keyof typeof words.fact, ComponentChildren][] => [
  ['failure', wordFor(words.failure, known.failure)],
  ['repeatOf', known.repeatOf && <a href={addressOf({ page: 'recovery', id: known.repeatOf })}>{known.repeatOf}</a>],
  ['round', numberOf(known.round)],
  ['remedy', known.remedy && toldOf(known.remedy)],
  ['tried', known.tried.map(remedyIn).join(', ')],
  ['compensation', known.compensation && amountOf(known.compensation)],
  ['nextWordBy', known.nextWordBy && <Dated at={known.nextWordBy} />],
  ['wish', known.wish && wordFor(words.wish, known.wish)],
  ['callAt', known.callAt && <Dated at={known.callAt} />],
]

const toldOf = ({ kind, state, because }: NonNullable<Known['remedy']>): string =>
  [`${remedyIn(kind)}: ${wordFor(words.remedyState, state)}`, because].filter((part) => part).join(', ')
