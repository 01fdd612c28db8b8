import { pageNames } from './answer-page/words/page-names.ts'
import type { PageLinks } from './letter-facts.ts'
import { link } from './link.ts'
import type { Paragraph } from './paragraph.ts'
import type { Words } from './words.ts'

/** The ways from a letter to the customer's own pages. */
export const pageChoices = (
  pages: PageLinks | undefined,
  shown: (keyof PageLinks)[],
  { languageName, say }: Words,
): Paragraph[] => {
  if (pages === undefined) return []
  return [{ choices: shown.map((page) => ({ label: say(pageNames[languageName][page]), address: link(pages[page]) })) }]
}
