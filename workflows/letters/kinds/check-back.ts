import type { AnswerLinks, CheckBackFacts } from '../letter-facts.ts'
import { link } from '../link.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** The one-click answers, worded alike for every letter that asks. */
export const answerChoices = (links: AnswerLinks, { language, say }: Words): Paragraph => ({
  choices: (['happy', 'unhappy', 'talk'] as const).map((answer) => ({
    label: say(language.letters.choices[answer]),
    address: link(links[answer]),
  })),
})

/** Is it fixed, and did you feel looked after? Asked once the remedy has been lived with. */
export const checkBack = (letter: CheckBackFacts, words: Words): Paragraph[] => {
  const { since, sinceAgain, question, ifNot } = words.language.letters.checkBack
  const { say, facts } = words
  return [
    says(say(since[letter.remedy], facts), letter.round > 1 && say(sinceAgain, facts)),
    says(say(question, facts)),
    answerChoices(letter.links, words),
    says(say(ifNot, facts)),
  ]
}
