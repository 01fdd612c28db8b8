import { dayNearby } from '../in-words.ts'
import type { AcknowledgementFacts } from '../letter-facts.ts'
import { pageChoices } from '../page-choices.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** What was put right before this letter left is not told as still to come. */
const doneIn = ({ doneAt, remedy }: AcknowledgementFacts, { language, place, say, facts }: Words): string | undefined =>
  doneAt && say(language.letters.recap.done[remedy], { ...facts, day: dayNearby(doneAt, place) })

/** We own it, what is already happening, when you hear from us next. It does not apologise: nothing is put right yet. */
export const acknowledgement = (letter: AcknowledgementFacts, words: Words): Paragraph[] => {
  const { language, say, facts, when } = words
  const { owned, ownedAgain, underWay, nextWord } = language.letters.acknowledgement
  return [
    says(say(letter.round > 1 ? ownedAgain : owned[letter.failure], facts)),
    says(
      doneIn(letter, words) ?? say(underWay[letter.remedy], facts),
      say(nextWord, { ...facts, when: when(letter.nextWordBy) }),
    ),
    ...pageChoices(letter.doneAt === undefined ? letter.pages : undefined, ['progress'], words),
    says(say(language.letters.answerUs)),
  ]
}
