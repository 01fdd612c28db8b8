import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** People remember how it ended: the last letter is warm, about them, and asks nothing. */
export const farewell = ({ language, say, facts }: Words): Paragraph[] => {
  const { glad, thanks } = language.letters.farewell
  return [says(say(glad, facts)), says(say(thanks, facts))]
}
