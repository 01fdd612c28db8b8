import { pageDocument } from '../answer-page/page-document.ts'
import type { PageParts } from '../answer-page/page-parts.ts'
import type { Brand } from '../brand.ts'
import { languageOf } from '../languages/language-names.ts'
import { sayIn } from '../say.ts'
import { hopeParts, notDueYetParts, plainParts, whatParts, whichParts } from './page-parts.ts'
import type { SomethingWrongPage } from './something-wrong-page.ts'
import { wordsIn } from './words/words-in.ts'

const partsOf = (page: SomethingWrongPage, brand: Brand): PageParts => {
  const language = languageOf(page.locale, brand.language)
  const told = { words: wordsIn(language), say: sayIn(language, brand.tone[language]), language }
  switch (page.page) {
    case 'what':
      return whatParts(page, told)
    case 'which':
      return whichParts(page, told)
    case 'hope':
      return hopeParts(page, told)
    case 'not-due-yet':
      return notDueYetParts(page, told)
    default:
      return plainParts(page, told)
  }
}

/** The page behind an order's own link. */
export const renderSomethingWrong = (page: SomethingWrongPage, brand: Brand): string =>
  pageDocument(partsOf(page, brand), languageOf(page.locale, brand.language), brand)
