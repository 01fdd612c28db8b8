import type { Preview, ToldByCustomer } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { Balance, ReasonRows } from '../recovery/reasons.tsx'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { spanOf } from '../time/spans.ts'
import { Dated } from '../time/when.tsx'
import { amountOf } from '../words/amount.ts'
import { wordFor, words } from '../words/words.ts'

const of = words.order

/** What would be done about a failure of an order. By looking, nothing is. */
export function WouldBeDone({ order, failure, line }: { order: string } & Pick<ToldByCustomer, 'failure' | 'line'>) {
  const live = useLive<Preview>(paths.preview(order, { failure, line }))
  return (
    <Loaded live={live}>
      {({ joins, repeatOf, settlesSeconds, remedy, nextWordBy, grants }) => (
        <div class="notice calm" role="status">
          {joins ? (
            <p>
              {of.joins} <a href={addressOf({ page: 'recovery', id: joins })}>{words.task.seeRecovery}</a>
            </p>
          ) : (
            <>
              {repeatOf && (
                <p>
                  {of.repeat} <a href={addressOf({ page: 'recovery', id: repeatOf })}>{of.firstTime}</a>
                </p>
              )}
              {settlesSeconds > 0 && <p>{of.settles(spanOf(settlesSeconds * 1000))}</p>}
              <p>{remedy ? of.remedy(wordFor(words.remedyKind, remedy)) : of.noRemedy}</p>
              <p>
                {of.nextWord} <Dated at={nextWordBy} />.
              </p>
              {grants && <WouldGrant grants={grants} />}
            </>
          )}
          <p class="quiet">{of.nothingDone}</p>
        </div>
      )}
    </Loaded>
  )
}

/** What would be given on top of the remedy as it stands now, and how it comes about. */
const WouldGrant = ({ grants: { amount, reasons, ratio, byAPerson } }: { grants: NonNullable<Preview['grants']> }) => (
  <>
    <table class="reasons">
      <caption>
        {of.grants} <strong class="number">{amountOf(amount)}</strong>
      </caption>
      <ReasonRows reasons={reasons} />
    </table>
    <Balance ratio={ratio} />
    {byAPerson && <p>{of.byAPerson}</p>}
  </>
)
