import { readCatalogue } from '#workflows/compensation/catalogue.ts'
import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import { answers } from '#workflows/letters/answer-page/answers.ts'
import { progressOf } from '#workflows/letters/answer-page/progress.ts'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import { tones } from '#workflows/letters/brand.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { wishes } from '#workflows/recovery/recovery.ts'
import catalogueFile from '../../../config/catalogue.yaml'
import { inTone } from './a-letter.ts'

const question = {
  page: 'question',
  givenName: 'Anna',
  maskedOrder: '•••23',
  action: '/answers/a.b',
} as const

const extras = readCatalogue(structuredClone(catalogueFile)).extras.slice(0, 3)
const wine = extras[2] as (typeof extras)[number]
const back = '/answers/a.b'
const form = { maskedOrder: '•••23', action: back }
const moment = '2026-11-26T08:00:00.000Z'
const timeZone = 'Europe/Berlin'

/** Every page by a name of its own, in one language. */
export const pagesIn = (locale: string): Record<string, AnswerPage> => ({
  question: { ...question, locale },
  'question-unnamed': { ...question, givenName: undefined, locale },
  ...named('question', answers, (says) => ({ ...question, says, locale })),
  ...named('thanks', answers, (says) => ({ page: 'thanks', says, changeable: true, back, locale })),
  'thanks-happy-asks': { page: 'thanks', says: 'happy', changeable: true, back, felt: back, locale },
  'thanks-talk-chooses': { page: 'thanks', says: 'talk', changeable: false, choose: back, locale },
  'thanks-unhappy-chooses': { page: 'thanks', says: 'unhappy', changeable: true, back, choose: back, locale },
  trust: { page: 'trust', action: back, locale },
  felt: { page: 'felt', locale },
  wish: { ...form, page: 'wish', wishes: [...wishes], locale },
  'wish-chosen': { ...form, page: 'wish', wishes: [...wishes], chosen: 'wait', locale },
  ...named('wished', wishes, (wish) => ({ page: 'wished', wish, changeable: true, back, locale })),
  extra: { ...form, page: 'extra', extras, credit: { minor: 1250, currency: 'EUR' }, locale },
  'extra-in-own-words': { ...form, page: 'extra', extras: [], locale },
  'extra-chosen': { page: 'extra-chosen', extra: wine, locale },
  'extra-told': { page: 'extra-told', locale },
  'extra-spent': { page: 'extra-spent', locale },
  call: { ...form, page: 'call', times: [moment, '2026-11-26T12:00:00.000Z'], timeZone, locale },
  called: { page: 'called', at: moment, timeZone, locale },
  progress: {
    ...form,
    page: 'progress',
    steps: progressOf({ stage: 'put-it-right' }),
    nextWordBy: moment,
    timeZone,
    locale,
  },
  address: { ...form, page: 'address', locale },
  'address-taken': { page: 'address-taken', locale },
  stop: { ...form, page: 'stop', locale },
  stopped: { page: 'stopped', locale },
  expired: { page: 'expired', action: back, locale },
  'fresh-link': { page: 'fresh-link', locale },
  'already-answered': { page: 'already-answered', says: 'happy', locale },
  neutral: { page: 'neutral', locale },
  closed: { page: 'closed', locale },
})

const named = <T extends string>(page: string, each: readonly T[], of: (one: T) => AnswerPage) =>
  Object.fromEntries(each.map((one) => [`${page}-${one}`, of(one)]))

/** Every page a customer may find behind a link, in every language and tone. */
export const everyPage = languageNames.flatMap((locale) =>
  tones.flatMap((tone) =>
    Object.entries(pagesIn(locale)).map(([name, page]) => ({
      name: `${name} ${locale} ${tone}`,
      locale,
      html: renderAnswerPage(page, inTone(tone)),
    })),
  ),
)
