import type { Money } from '../api/answers.ts'
import { amountOf } from '../words/amount.ts'
import { shareOf } from '../words/number.ts'
import { words } from '../words/words.ts'

/** What was or would be given out of each purse, against what it holds. */
export const Purses = ({ purses }: { purses: { name: string; spent: Money; limit: Money }[] }) => (
  <ul class="rows panel">
    {purses.map(({ name, spent, limit }) => (
      <li key={`${name} ${limit.currency}`}>
        <strong>{name}</strong>
        <span class="number quiet">{words.lists.spent(amountOf(spent), amountOf(limit))}</span>
        <span class="number">{shareOf(spent.minor / limit.minor)}</span>
        <meter value={spent.minor} max={limit.minor} high={limit.minor * 0.8} aria-label={name} />
      </li>
    ))}
  </ul>
)
