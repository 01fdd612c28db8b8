import { pageWords } from '../answer-page/words/words.ts'
import type { FreshLinkFacts } from '../letter-facts.ts'
import { link } from '../link.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** The link that was asked for, and nothing that an earlier letter has said already. */
export const freshLink = (letter: FreshLinkFacts, { language, languageName, say, facts }: Words): Paragraph[] => {
  const { here, unasked } = language.letters.freshLink
  return [
    says(say(here, facts)),
    { choices: [{ label: say(pageWords[languageName].names[letter.page]), address: link(letter.link) }] },
    says(say(unasked, facts), say(language.letters.answerUs)),
  ]
}
