import type { AcknowledgementFacts } from '../letter-facts.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** We own it, what is already happening, when you hear from us next. It does not apologise: nothing is put right yet. */
export const acknowledgement = (letter: AcknowledgementFacts, { language, say, facts, when }: Words): Paragraph[] => {
  const { owned, ownedAgain, underWay, nextWord } = language.letters.acknowledgement
  return [
    says(say(letter.round > 1 ? ownedAgain : owned[letter.failure], facts)),
    says(say(underWay[letter.remedy], facts), say(nextWord, { ...facts, when: when(letter.nextWordBy) })),
    says(say(language.letters.answerUs)),
  ]
}
