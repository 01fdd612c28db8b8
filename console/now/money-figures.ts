import type { NowFigures } from '../api/answers.ts'
import { amountOf } from '../words/amount.ts'
import { shareOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import type { Figure } from './figure.tsx'

/** From here on what is left of a budget is soon gone, and extras go to a person. */
const nearlyGone = 0.8

/** How much of each compensation budget is used. */
export const moneyFigures = ({ budgets = [] }: NowFigures): Figure[] =>
  budgets
    .filter(({ purpose }) => purpose === 'compensation')
    .map(({ per, spent, limit }) => {
      const used = limit.minor > 0 ? spent.minor / limit.minor : 1
      return {
        name: words.figures.budget[per],
        value: shareOf(used),
        note: words.figures.budgetNote(amountOf(spent), amountOf(limit)),
        to: { page: 'list', of: 'budgets' },
        tone: used >= nearlyGone ? 'bad' : 'calm',
        share: used,
      }
    })
