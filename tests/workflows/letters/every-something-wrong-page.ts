import { hopes } from '#workflows/failure-events/hope.ts'
import { tones } from '#workflows/letters/brand.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { renderSomethingWrong } from '#workflows/letters/something-wrong/render-something-wrong.ts'
import type { SomethingWrongPage } from '#workflows/letters/something-wrong/something-wrong-page.ts'
import { inTone } from './a-letter.ts'

const about = { action: '/something-wrong/a.b', maskedOrder: '…001' }
const since = '2026-11-25T12:00:00.000Z'
const many = Array.from({ length: 200 }, (_, n) => ({ id: `line-${n}`, title: '<b>“Kettle”</b> '.repeat(20) }))

/** Every page by a name of its own, in one language. */
export const somethingWrongPagesIn = (locale: string, things = many): Record<string, SomethingWrongPage> => ({
  what: { page: 'what', givenName: 'Anna', ...about, locale },
  which: { page: 'which', wrong: 'damaged', things, ...about, locale },
  hope: { page: 'hope', wrong: 'damaged', line: 'line-1', hopes: [...hopes], since, ...about, locale },
  'not-due-yet': { page: 'not-due-yet', promisedAt: since, timeZone: 'Europe/Berlin', since, ...about, locale },
  thanks: { page: 'thanks', hope: 'refund', locale },
  'thanks-talk': { page: 'thanks', hope: 'talk', locale },
  expired: { page: 'expired', locale },
  neutral: { page: 'neutral', locale },
})

/** Every page behind an order’s own link, in every language and tone. */
export const everySomethingWrongPage = languageNames.flatMap((locale) =>
  tones.flatMap((tone) =>
    Object.entries(somethingWrongPagesIn(locale)).map(([name, page]) => ({
      name: `${name} in ${locale}, ${tone}`,
      locale,
      html: renderSomethingWrong(page, inTone(tone)),
    })),
  ),
)
