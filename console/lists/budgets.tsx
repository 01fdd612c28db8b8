import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { Counted } from './counted.tsx'
import { Purses } from './purses.tsx'

/** What has been given against what may be given. */
export const Budgets = () => (
  <Counted what={({ budgets }) => budgets}>
    {(budgets) =>
      budgets.length === 0 ? (
        <Empty what={words.lists.budgetsEmpty} />
      ) : (
        <Purses
          purses={budgets.map(({ purpose, per, spent, limit }) => ({
            name: `${words.lists.purpose[purpose]} · ${words.lists.per[per]}`,
            ...{ spent, limit },
          }))}
        />
      )
    }
  </Counted>
)
