import { dayNearby, dayWithYear } from '../in-words.ts'
import type { Message } from '../languages/message.ts'
import type { AcknowledgementFacts, AlsoAcknowledged } from '../letter-facts.ts'
import { oneLine } from '../one-line.ts'
import { pageChoices } from '../page-choices.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** What was put right before this letter left is not told as still to come. */
const doneIn = ({ doneAt, remedy }: AlsoAcknowledged, { language, place, say, facts }: Words): string | undefined =>
  doneAt && say(language.letters.recap.done[remedy], { ...facts, day: dayNearby(doneAt, place) })

/** A day that is still to come has not been missed: what is owned is that it will be. */
const owns = (
  { failure, beforeDue }: AlsoAcknowledged,
  { owned, ownedBeforeDue }: Words['language']['letters']['acknowledgement'],
): Message => (failure === 'late' && beforeDue === true ? ownedBeforeDue : owned[failure])

/** Where law lets nobody be kept waiting without being asked: the new day, or that there is none, and the money. */
const insteadOfWaiting = (
  { moneyBackAt, newPromiseBy, doneAt, remedy }: AcknowledgementFacts,
  { language, place, say, facts, when }: Words,
): Paragraph[] => {
  if (moneyBackAt === undefined || doneAt !== undefined || remedy === 'refund') return []
  const { newPromise, noDateYet, moneyBack } = language.letters.update
  const day =
    newPromiseBy === undefined ? say(noDateYet) : say(newPromise[remedy], { ...facts, when: when(newPromiseBy) })
  return [says(day, say(moneyBack, { day: dayNearby(moneyBackAt, place) }))]
}

/** We own it, what is already happening, when you hear from us next. It does not apologise: nothing is put right yet. */
export const acknowledgement = (letter: AcknowledgementFacts, words: Words): Paragraph[] => {
  const { language, say, facts, when } = words
  if (letter.also !== undefined && letter.also.length > 0) return ofSeveral([letter, ...letter.also], words)
  const { ownedAgain, underWay, nextWord } = language.letters.acknowledgement
  const instead = insteadOfWaiting(letter, words)
  return [
    says(say(letter.round > 1 ? ownedAgain : owns(letter, language.letters.acknowledgement), facts)),
    says(
      doneIn(letter, words) ?? say(underWay[letter.remedy], facts),
      say(nextWord, { ...facts, when: when(letter.nextWordBy) }),
    ),
    ...instead,
    ...pageChoices(
      letter.doneAt === undefined ? letter.pages : undefined,
      instead.length > 0 ? ['wish', 'progress'] : ['progress'],
      words,
    ),
    says(say(language.letters.answerUs)),
  ]
}

/** Several orders of one customer in one letter: each is owned and told by itself, and one word is given for all. */
const ofSeveral = (orders: AlsoAcknowledged[], words: Words): Paragraph[] => {
  const { language, say, facts, when, place } = words
  const { underWay, nextWord } = language.letters.acknowledgement
  const { opening, about } = language.letters.digest
  const latest =
    orders
      .map(({ nextWordBy }) => nextWordBy)
      .sort()
      .at(-1) ?? ''
  const told = (one: AlsoAcknowledged): Paragraph => {
    const placed = dayWithYear(one.order.placedAt, place)
    const pieces = one.order.items.reduce((sum, { quantity }) => sum + quantity, 0)
    const its = { ...facts, order: oneLine(one.order.id, 64), placed, pieces }
    return says(
      say(about, its),
      say(owns(one, language.letters.acknowledgement), its),
      doneIn(one, words) ?? say(underWay[one.remedy], its),
    )
  }
  return [
    says(say(opening, { count: orders.length })),
    ...orders.map(told),
    says(say(nextWord, { ...facts, when: when(latest) })),
    says(say(language.letters.answerUs)),
  ]
}
