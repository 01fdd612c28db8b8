import type { Credits } from '#functions/adapters/table/credits.ts'
import type { Orders } from '#functions/adapters/table/orders.ts'
import type { Tastes } from '#functions/adapters/table/tastes.ts'
import { type Catalogue, extrasFor, isForEverybody } from '#workflows/compensation/catalogue.ts'
import { stockOf } from '#workflows/compensation/stock.ts'
import { tasteOf } from '#workflows/compensation/taste.ts'
import { longestComment } from '#workflows/letters/answer-page/answers.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { type Asked, type Question, wordsIn } from './question.ts'
import { type Swapping, swapped } from './swapped.ts'

type Parts = Swapping & { orders: Orders; credits: Credits; tastes: Tastes; catalogue: Catalogue }

/** Would something else suit you better? One tap gives it, another never shows it again; their own words go to a person. */
export function extra({ orders, credits, tastes, catalogue, ...swapping }: Parts): Question {
  const { budgets, timeline, tasks, dataKeys, now } = swapping

  const question: Question = {
    async show(asked) {
      const chosen = chosenIn(asked.recovery, asked.round)
      if (chosen !== undefined) return chosenPage(chosen, asked.locale)
      const { credit, extras } = await offeredTo(asked)
      const { action, maskedOrder, locale } = asked
      return { page: 'extra', extras, credit: credit?.amount, action, maskedOrder, locale }
    },

    async hear(asked, sent) {
      const { recovery, round, locale } = asked
      const words = wordsIn(sent.other, longestComment)
      if (words !== '') return tellAPerson(asked, words)
      const before = chosenIn(recovery, round)
      if (before !== undefined) return chosenPage(before, locale)
      // Tapped a second time it is not among the offers any more, and the same page is the answer.
      const refused = catalogue.extras.find(({ id }) => id === sent.notForMe)
      if (refused !== undefined) {
        await tastes.refuse(recovery.customer, refused.id)
        return question.show(asked)
      }
      const { credit, extras } = await offeredTo(asked)
      const wanted = extras.find(({ id }) => id === sent.extra)
      if (wanted === undefined || credit === undefined) return undefined
      const given = await swapped(swapping, { recovery, round, credit, extra: wanted })
      if ('noneLeft' in given) return question.show(asked)
      return 'spent' in given ? { page: 'extra-spent', locale } : chosenPage(given.extra, locale)
    },
  }
  return question

  /** What may be had in place of the credit of this round. A credit itself is what they have already. */
  async function offeredTo({ recovery, round, order }: Asked) {
    const issued = await credits.of(recovery.id)
    const credit = issued.find(({ purpose, n }) => purpose === 'compensation' && n === round)
    const person = await orders.personOf(order)
    if (credit === undefined || person === undefined) return { credit: undefined, extras: [] }
    const taste = tasteOf(person, order.country, await tastes.refusedBy(recovery.customer), now())
    const left: Record<string, number> = {}
    for (const one of catalogue.extras) {
      const stock = stockOf(one)
      if (stock !== undefined) left[one.id] = stock.capMinor - (await budgets.spent(stock))
    }
    const extras = extrasFor(catalogue, taste, credit.amount, left).filter((one) => !isForEverybody(one))
    return { credit, extras }
  }

  function chosenPage(id: string, locale: string) {
    const chosen = catalogue.extras.find((one) => one.id === id)
    return chosen === undefined
      ? { page: 'extra-told' as const, locale }
      : { page: 'extra-chosen' as const, extra: chosen, locale }
  }

  async function tellAPerson({ recovery, round, locale }: Asked, words: string) {
    const at = new Date(now()).toISOString()
    const sealed = await dataKeys.seal(recovery.customer, words)
    const text = 'The customer would like something else as the extra.'
    const told = { what: 'answered', text, facts: { asks: 'other-extra' }, by: 'the customer' }
    await timeline.note(recovery.id, `other-extra#${at}`, { at, ...told, sealed })
    const asks = toBeSeenTo(
      'The customer would like something else as the extra; the timeline has their words. Please choose it together.',
    )
    const { id, order } = recovery
    await tasks.open({ name: `other-extra~${round}`, kind: 'call', recovery: id, order, ...asks }, now())
    return { page: 'extra-told' as const, locale }
  }
}

/** What was chosen in a round, once it was given. */
const chosenIn = ({ claims }: Recovery, round: number): string | undefined =>
  claims[`extra#${round}`]?.result?.extra as string | undefined
