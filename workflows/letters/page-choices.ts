import { pageWords } from './answer-page/words/words.ts'
import type { PageLinks } from './letter-facts.ts'
import { link } from './link.ts'
import type { Paragraph } from './paragraph.ts'
import type { Words } from './words.ts'

/** The ways from a letter to the customer's own pages. */
export const pageChoices = (
  pages: PageLinks | undefined,
  shown: ('progress' | 'wish')[],
  { languageName, say }: Words,
): Paragraph[] => {
  if (pages === undefined) return []
  const { address } = pages
  const label = (page: keyof PageLinks) => say(pageWords[languageName].names[page])
  const first = address === undefined ? [] : [{ label: label('address'), address: link(address) }]
  const then = shown.map((page) => ({ label: label(page), address: link(pages[page]) }))
  return [{ choices: [...first, ...then] }]
}
