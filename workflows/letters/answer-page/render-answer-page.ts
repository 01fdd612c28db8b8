import type { Brand } from '../brand.ts'
import { languageOf, languages } from '../languages/languages.ts'
import { sayIn } from '../say.ts'
import type { AnswerPage } from './answer-page.ts'
import { pageDocument } from './page-document.ts'
import { type PageParts, questionParts, standingParts, thanksParts } from './page-parts.ts'

const partsOf = (page: AnswerPage, brand: Brand): PageParts => {
  const name = languageOf(page.locale, brand.language)
  const language = languages[name]
  const say = sayIn(name, brand.tone)
  if (page.page === 'question') return questionParts(page, language, say)
  if (page.page === 'thanks') return thanksParts(page, language, say)
  return standingParts(page, language, say)
}

/** The customer's page behind a link of a letter. */
export const renderAnswerPage = (page: AnswerPage, brand: Brand): string =>
  pageDocument(partsOf(page, brand), languageOf(page.locale, brand.language), brand)
