import type { Preview, ToldByCustomer } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { spanOf } from '../time/spans.ts'
import { Dated } from '../time/when.tsx'
import { wordFor, words } from '../words/words.ts'

const of = words.order

/** What would be done about a failure of an order. By looking, nothing is. */
export function WouldBeDone({ order, failure, line }: { order: string } & Pick<ToldByCustomer, 'failure' | 'line'>) {
  const live = useLive<Preview>(paths.preview(order, { failure, line }))
  return (
    <Loaded live={live}>
      {({ joins, settlesSeconds, remedy, nextWordBy }) => (
        <div class="notice calm" role="status">
          {joins ? (
            <p>
              {of.joins} <a href={addressOf({ page: 'recovery', id: joins })}>{words.task.seeRecovery}</a>
            </p>
          ) : (
            <>
              {settlesSeconds > 0 && <p>{of.settles(spanOf(settlesSeconds * 1000))}</p>}
              <p>{remedy ? of.remedy(wordFor(words.remedyKind, remedy)) : of.noRemedy}</p>
              <p>
                {of.nextWord} <Dated at={nextWordBy} />.
              </p>
            </>
          )}
          <p class="quiet">{of.nothingDone}</p>
        </div>
      )}
    </Loaded>
  )
}
