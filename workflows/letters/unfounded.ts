import type { Money } from '#workflows/compensation/money.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { amountInWords, dayNearby, dayWithYear, lineOf, placeOf, timeOfDay } from './in-words.ts'
import type { LetterFacts } from './letter-facts.ts'
import { oneLine } from './one-line.ts'
import type { RenderedLetter } from './render-letter.ts'
import { wordsFor } from './words.ts'

/** The days the recovery knows of, and what was given in it. */
const daysIn = (letter: LetterFacts, { nextWordBy, remedy }: Recovery): string[] => [
  letter.order.placedAt,
  ...[nextWordBy, remedy?.by, remedy?.confirmedAt].filter((at) => at !== undefined),
  ...('times' in letter ? letter.times.map(({ startsAt }) => startsAt) : []),
  ...('moneyBackAt' in letter && letter.moneyBackAt ? [letter.moneyBackAt] : []),
  ...creditsIn(letter).map(({ expiresAt }) => expiresAt),
  ...alsoIn(letter).flatMap(({ order, nextWordBy, doneAt }) => [
    order.placedAt,
    nextWordBy,
    ...(doneAt ? [doneAt] : []),
  ]),
]

/** The other orders of the customer that an acknowledgement speaks for, each known by its own recovery. */
const alsoIn = (letter: LetterFacts) => (letter.kind === 'acknowledgement' ? (letter.also ?? []) : [])

const creditsIn = (letter: LetterFacts): { amount: Money; expiresAt: string }[] =>
  letter.kind === 'recap' || letter.kind === 'update'
    ? (letter.kind === 'recap' ? [letter.compensation, letter.surprise] : [letter.relief]).filter(
        (credit) => credit !== undefined,
      )
    : []

/** A letter speaks of the order, the failure and the remedy of its own recovery, and of no other. */
const strangersIn = ({ order, failure, remedy }: LetterFacts, recovery: Recovery): string[] => [
  ...(order.id === recovery.order ? [] : [`the order ${oneLine(order.id, 64)}`]),
  ...(failure === recovery.failure ? [] : [failure]),
  ...(remedy === undefined || remedy === recovery.remedy?.kind ? [] : [remedy]),
]

/**
 * What a letter says that is in no fact of its recovery: a day, a time or an amount that nobody has told us and nobody
 * has given, another order, failure or remedy. Such a letter does not leave (S3.6).
 */
export function unfoundedIn(
  { ownWords, language }: Pick<RenderedLetter, 'ownWords' | 'language'>,
  letter: LetterFacts,
  recovery: Recovery,
  brand: Parameters<typeof wordsFor>[1],
): string[] {
  const place = placeOf(letter.locale, letter.timeZone, language)
  const { when } = wordsFor(letter, brand)
  const founded = [
    ...(alsoIn(letter).length > 0 ? [` ${alsoIn(letter).length + 1} `] : []),
    ...daysIn(letter, recovery).flatMap((at) => [
      when(at),
      dayWithYear(at, place),
      dayNearby(at, place),
      lineOf(dayNearby(at, place)),
    ]),
    ...('times' in letter
      ? letter.times.flatMap((span) => [span.startsAt, span.endsAt]).map((at) => timeOfDay(at, place))
      : []),
    ...creditsIn(letter).map(({ amount }) => amountInWords(amount, place)),
    ...('effectivePrice' in letter && letter.effectivePrice ? [amountInWords(letter.effectivePrice, place)] : []),
  ]
  const ours = brand.changes.map(({ says }) => says[language])
  const rest = [...founded, ...ours]
    .sort((one, other) => other.length - one.length)
    .reduce((words, known) => words.replaceAll(known, ' '), ownWords)
  return [...strangersIn(letter, recovery), ...(rest.match(/\S*\d\S*/g) ?? [])]
}
