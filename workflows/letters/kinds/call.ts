import type { CallFacts } from '../letter-facts.ts'
import { link } from '../link.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** What is too big for a letter is said in person, by someone senior, when it suits the customer. */
export const call = (letter: CallFacts, { language, say, facts, when }: Words): Paragraph[] => {
  const { why, choose, otherwise } = language.letters.call
  return [
    says(say(why, facts)),
    says(say(choose, facts)),
    { choices: letter.times.map((time) => ({ label: when(time.startsAt), address: link(time.link) })) },
    says(say(otherwise, facts)),
  ]
}
