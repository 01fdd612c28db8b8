import { StageMark } from '../now/stage-mark.tsx'
import { addressOf } from '../routing/route.ts'
import { Empty } from '../shell/notice.tsx'
import { Due } from '../tasks/due.tsx'
import { wordFor, words } from '../words/words.ts'
import { Counted } from './counted.tsx'

/** Customers whose next word from us is due, the first due first. */
export const Promises = () => (
  <Counted what={({ promises }) => promises}>
    {({ rows }) =>
      rows.length === 0 ? (
        <Empty what={words.lists.promisesEmpty} />
      ) : (
        <ol class="urgent-tasks panel">
          {rows.map(({ recovery, dueAt }) => (
            <li key={recovery.id} class="whole-link">
              <Due task={{ dueAt }} />
              <a href={addressOf({ page: 'recovery', id: recovery.id })}>
                {words.recovery.title(wordFor(words.failure, recovery.failure), recovery.order)}
              </a>
              <span class="kind">
                <StageMark recovery={recovery} />
              </span>
            </li>
          ))}
        </ol>
      )
    }
  </Counted>
)
