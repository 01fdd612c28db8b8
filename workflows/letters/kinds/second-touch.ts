import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** The person above has read it all and says so: it thanks, where the recap apologised, and asks nothing. */
export const secondTouch = ({ language, say, facts }: Words): Paragraph[] => {
  const { whoWrites, thanks, reachable } = language.letters.secondTouch
  return [whoWrites, thanks, reachable].map((message) => says(say(message, facts)))
}
