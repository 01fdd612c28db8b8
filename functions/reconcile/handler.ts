import { readBudgets } from '#workflows/compensation/budgets.ts'
import budgetsFile from '../../config/budgets.yaml'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'
import { reasonsForSilence } from '../runtime/reasons-for-silence.ts'
import { reckonBooks } from './reckon-books.ts'
import { reckonChoices } from './reckon-choices.ts'
import { reckonEvents } from './reckon-events.ts'
import { reckonWords } from './reckon-words.ts'

type Parts = Parameters<typeof reckonEvents>[0] &
  Parameters<typeof reckonWords>[0] &
  Parameters<typeof reckonBooks>[0] &
  Parameters<typeof reckonChoices>[0]

/**
 * The day's reckoning: what was accepted, less what was acknowledged, less the recorded reasons for none, is nothing;
 * what was reserved was issued or freed again. Whatever does not add up becomes a person's task.
 */
export const reconcile = (stores: Parts) => async (): Promise<{ unreconciled: number }> => {
  const events = await reckonEvents(stores)
  const words = await reckonWords(stores)
  const books = await reckonBooks(stores)
  await reckonChoices(stores)
  const unreconciled = events + words + books
  measure({ Unreconciled: unreconciled })
  return { unreconciled }
}

let reckon: ReturnType<typeof reconcile> | undefined

export const handler = async (): Promise<{ unreconciled: number }> => {
  reckon ??= reconcile({
    receipts: parts.receipts(),
    recoveries: parts.recoveries(),
    hasAReason: reasonsForSilence(parts.letters()),
    tasks: parts.tasks(),
    lessons: parts.lessons(),
    withdrawn: parts.withdrawn(),
    faults: parts.faults(),
    credits: parts.credits(),
    budgets: parts.budgets(),
    caps: readBudgets(budgetsFile),
    now: parts.now,
  })
  return reckon()
}
