import { sorts } from '#workflows/recovery/sorts.ts'
import { addressOf, type ListOf } from '../routing/route.ts'
import { words } from '../words/words.ts'

/** The orders a list can have. Which words are due is told of all stages together. */
export const Sorts = ({ of: { stage, sort = 'newest' } }: { of: ListOf }) => (
  <nav class="stages" aria-label={words.now.sort}>
    {sorts
      .filter((each) => each !== 'word' || stage === undefined)
      .map((each) => (
        <a
          key={each}
          href={addressOf({ page: 'now', stage, sort: each === 'newest' ? undefined : each })}
          aria-current={each === sort ? 'true' : undefined}
        >
          {words.now.sorts[each]}
        </a>
      ))}
  </nav>
)
