import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import type { LanguageName } from '#workflows/letters/languages/language-names.ts'
import { renderSomethingWrong } from '#workflows/letters/something-wrong/render-something-wrong.ts'
import { brand } from '../workflows/letters/a-letter.ts'
import { pagesIn } from '../workflows/letters/every-page.ts'
import { somethingWrongPagesIn } from '../workflows/letters/every-something-wrong-page.ts'

const things = [
  { id: '1', title: 'Enamel kettle' },
  { id: '2', title: 'Wool blanket' },
]

const titleOf = (html: string): string => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
const shown = (name: string, html: string) => ({ name, subject: titleOf(html), html })

/** Every page behind a link in a language: of a letter's, and of an order's own. */
export const shownPages = (language: LanguageName) => [
  ...Object.entries(pagesIn(language)).map(([name, page]) => shown(`page-${name}`, renderAnswerPage(page, brand))),
  ...Object.entries(somethingWrongPagesIn(language, things)).map(([name, page]) =>
    shown(`order-page-${name}`, renderSomethingWrong(page, brand)),
  ),
]
