import type { Brand } from '../brand.ts'
import { type Html, html } from '../html.ts'
import { languageOf, languages } from '../languages/languages.ts'
import { sayIn } from '../say.ts'
import type { AnswerPage } from './answer-page.ts'
import { type PageParts, questionParts, standingParts, thanksParts } from './page-parts.ts'
import { pageStyle } from './page-style.ts'

const partsOf = (page: AnswerPage, brand: Brand): PageParts => {
  const name = languageOf(page.locale, brand.language)
  const language = languages[name]
  const say = sayIn(name, brand.tone)
  if (page.page === 'question') return questionParts(page, language, say)
  if (page.page === 'thanks') return thanksParts(page, language, say)
  return standingParts(page, language, say)
}

/** The style sheet is ours alone: its only values are colours that the brand's schema has checked. */
const style = (brand: Brand): Html => ({ html: `<style>${pageStyle(brand)}</style>` })

/** The customer's page behind a link: complete HTML, no script, nothing loaded from anywhere. */
export const renderAnswerPage = (page: AnswerPage, brand: Brand): string => {
  const { title, body } = partsOf(page, brand)
  return html`<!doctype html>
<html lang="${languageOf(page.locale, brand.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title} · ${brand.name}</title>
${style(brand)}
</head>
<body>
<main>
<p class="shop">${brand.name}</p>
${body}
</main>
</body>
</html>
`.html
}
