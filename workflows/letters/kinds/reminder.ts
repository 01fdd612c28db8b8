import type { ReminderFacts } from '../letter-facts.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'
import { answerChoices } from './check-back.ts'

/** The check-back's question once more, and never again. */
export const reminder = (letter: ReminderFacts, words: Words): Paragraph[] => {
  const { only, question, afterwards } = words.language.letters.reminder
  const { say, facts } = words
  return [
    says(say(only, facts)),
    says(say(question, facts)),
    answerChoices(letter.links, words),
    says(say(afterwards, facts)),
  ]
}
