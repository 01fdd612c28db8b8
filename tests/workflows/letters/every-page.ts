import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import { answers } from '#workflows/letters/answer-page/answers.ts'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import { languageNames } from '#workflows/letters/languages/language.ts'
import { brand } from './a-letter.ts'

const question = {
  page: 'question',
  givenName: 'Anna',
  maskedOrder: '•••23',
  action: '/answers/a.b',
  round: 1,
} as const

const pagesIn = (locale: string): AnswerPage[] => [
  { ...question, locale },
  ...answers.map((says) => ({ ...question, says, locale })),
  ...answers.map((says) => ({ page: 'thanks' as const, says, changeable: true, back: '/answers/a.b', locale })),
  { page: 'already-answered', says: 'happy', locale },
  { page: 'expired', locale },
  { page: 'neutral', locale },
  { page: 'closed', locale },
]

/** Every page a customer may find behind a link, in every language and tone. */
export const everyPage = languageNames.flatMap((locale) =>
  (['formal', 'familiar'] as const).flatMap((tone) =>
    pagesIn(locale).map((page) => ({
      name: [page.page, 'says' in page ? page.says : '', locale, tone].filter(Boolean).join(' '),
      locale,
      html: renderAnswerPage(page, { ...brand, tone }),
    })),
  ),
)
