import { Empty } from '../shell/notice.tsx'
import { amountOf } from '../words/amount.ts'
import { shareOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { Counted } from './counted.tsx'

/** What has been given against what may be given. */
export const Budgets = () => (
  <Counted what={({ budgets }) => budgets}>
    {(budgets) =>
      budgets.length === 0 ? (
        <Empty what={words.lists.budgetsEmpty} />
      ) : (
        <ul class="rows panel">
          {budgets.map(({ purpose, per, spent, limit }) => {
            const name = `${words.lists.purpose[purpose]} · ${words.lists.per[per]}`
            return (
              <li key={`${name} ${limit.currency}`}>
                <strong>{name}</strong>
                <span class="number quiet">{words.lists.spent(amountOf(spent), amountOf(limit))}</span>
                <span class="number">{shareOf(spent.minor / limit.minor)}</span>
                <meter value={spent.minor} max={limit.minor} high={limit.minor * 0.8} aria-label={name} />
              </li>
            )
          })}
        </ul>
      )
    }
  </Counted>
)
