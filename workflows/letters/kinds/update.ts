import type { UpdateFacts } from '../letter-facts.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** A promise moved: we own that too, and give the new date. */
export const update = (letter: UpdateFacts, { language, say, facts, when }: Words): Paragraph[] => {
  const { owned, newPromise, nextWord } = language.letters.update
  return [
    says(say(owned, facts)),
    says(say(newPromise[letter.remedy], { ...facts, when: when(letter.newPromiseBy) }), say(nextWord, facts)),
    says(say(language.letters.answerUs)),
  ]
}
