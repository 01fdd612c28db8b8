import { readCatalogue } from '#workflows/compensation/catalogue.ts'
import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import { answers } from '#workflows/letters/answer-page/answers.ts'
import { progressOf } from '#workflows/letters/answer-page/progress.ts'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { wishes } from '#workflows/recovery/recovery.ts'
import catalogueFile from '../../../config/catalogue.yaml'
import { brand } from './a-letter.ts'

const question = {
  page: 'question',
  givenName: 'Anna',
  maskedOrder: '•••23',
  action: '/answers/a.b',
  round: 1,
} as const

const extras = readCatalogue(structuredClone(catalogueFile)).extras.slice(0, 3)
const wine = extras[2] as (typeof extras)[number]
const form = { maskedOrder: '•••23', action: '/answers/a.b' }
const moment = '2026-11-26T08:00:00.000Z'
const timeZone = 'Europe/Berlin'

const pagesIn = (locale: string): AnswerPage[] => [
  { ...question, locale },
  ...answers.map((says) => ({ ...question, says, locale })),
  ...answers.map((says) => ({ page: 'thanks' as const, says, changeable: true, back: '/answers/a.b', locale })),
  { page: 'thanks', says: 'happy', changeable: true, back: '/answers/a.b', felt: '/answers/a.b', locale },
  { page: 'thanks', says: 'talk', changeable: false, choose: '/answers/a.b', locale },
  { page: 'trust', action: '/answers/a.b', locale },
  { page: 'felt', locale },
  { ...form, page: 'wish', wishes: [...wishes], locale },
  { ...form, page: 'wish', wishes: [...wishes], chosen: 'wait', locale },
  ...wishes.map((wish) => ({ page: 'wished' as const, wish, changeable: true, back: '/answers/a.b', locale })),
  { ...form, page: 'extra', extras, credit: { minor: 1250, currency: 'EUR' }, locale },
  { ...form, page: 'extra', extras: [], locale },
  { page: 'extra-chosen', extra: wine, locale },
  { page: 'extra-told', locale },
  { page: 'extra-spent', locale },
  { ...form, page: 'call', times: [moment, '2026-11-26T12:00:00.000Z'], timeZone: 'Europe/Berlin', locale },
  { page: 'called', at: moment, timeZone: 'Europe/Berlin', locale },
  { ...form, page: 'progress', steps: progressOf({ stage: 'put-it-right' }), nextWordBy: moment, timeZone, locale },
  { ...form, page: 'address', locale },
  { page: 'address-taken', locale },
  { ...form, page: 'stop', locale },
  { page: 'stopped', locale },
  { page: 'expired', action: '/answers/a.b', locale },
  { page: 'fresh-link', locale },
  { page: 'already-answered', says: 'happy', locale },
  { page: 'expired', locale },
  { page: 'neutral', locale },
  { page: 'closed', locale },
]

/** Every page a customer may find behind a link, in every language and tone. */
export const everyPage = languageNames.flatMap((locale) =>
  (['formal', 'familiar'] as const).flatMap((tone) =>
    pagesIn(locale).map((page) => ({
      name: [page.page, 'says' in page ? page.says : '', 'wish' in page ? page.wish : '', locale, tone]
        .filter(Boolean)
        .join(' '),
      locale,
      html: renderAnswerPage(page, { ...brand, tone }),
    })),
  ),
)
