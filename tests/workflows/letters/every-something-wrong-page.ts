import { hopes } from '#workflows/failure-events/hope.ts'
import { wrongs } from '#workflows/failure-events/something-wrong.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { renderSomethingWrong } from '#workflows/letters/something-wrong/render-something-wrong.ts'
import type { SomethingWrongPage } from '#workflows/letters/something-wrong/something-wrong-page.ts'
import { brand } from './a-letter.ts'

const about = { action: '/something-wrong/a.b', maskedOrder: '…001' }
const since = '2026-11-25T12:00:00.000Z'
const things = Array.from({ length: 200 }, (_, n) => ({ id: `line-${n}`, title: '<b>“Kettle”</b> '.repeat(20) }))

export const somethingWrongPagesIn = (locale: string): SomethingWrongPage[] => [
  { page: 'what', givenName: 'Anna', ...about, locale },
  ...wrongs.map((wrong) => ({ page: 'which' as const, wrong, things, ...about, locale })),
  { page: 'hope', wrong: 'damaged', line: 'line-1', hopes: [...hopes], since, ...about, locale },
  { page: 'not-due-yet', promisedAt: since, timeZone: 'Europe/Berlin', since, ...about, locale },
  ...(['refund', 'talk'] as const).map((hope) => ({ page: 'thanks' as const, hope, locale })),
  { page: 'expired', locale },
  { page: 'neutral', locale },
]
/** Every page behind an order’s own link, in every language and tone. */
export const everySomethingWrongPage = languageNames.flatMap((locale) =>
  (['formal', 'familiar'] as const).flatMap((tone) =>
    somethingWrongPagesIn(locale).map((page) => ({
      name: `${page.page} in ${locale}, ${tone}`,
      locale,
      html: renderSomethingWrong(page, { ...brand, tone }),
    })),
  ),
)
