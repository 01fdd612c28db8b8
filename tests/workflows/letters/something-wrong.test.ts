import { describe, expect, test } from 'vitest'
import { wrongs } from '#workflows/failure-events/something-wrong.ts'
import { wishes } from '#workflows/failure-events/wish.ts'
import { languageNames } from '#workflows/letters/languages/language.ts'
import { renderSomethingWrong } from '#workflows/letters/something-wrong/render-something-wrong.ts'
import type { SomethingWrongPage } from '#workflows/letters/something-wrong/something-wrong-page.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { brand } from './a-letter.ts'
import { parsed } from './parsed.ts'

const about = { action: '/something-wrong/a.b', maskedOrder: '…001' }
const since = '2026-11-25T12:00:00.000Z'
const things = Array.from({ length: 200 }, (_, n) => ({ id: `line-${n}`, title: '<b>“Kettle”</b> '.repeat(20) }))

const pagesIn = (locale: string): SomethingWrongPage[] => [
  { page: 'what', givenName: 'Anna', ...about, locale },
  ...wrongs.map((wrong) => ({ page: 'which' as const, wrong, things, ...about, locale })),
  { page: 'wish', wrong: 'damaged', line: 'line-1', wishes: [...wishes], since, ...about, locale },
  { page: 'not-due-yet', promisedAt: since, timeZone: 'Europe/Berlin', since, ...about, locale },
  ...(['refund', 'talk'] as const).map((wish) => ({ page: 'thanks' as const, wish, locale })),
  { page: 'expired', locale },
  { page: 'neutral', locale },
]
const everyPage = languageNames.flatMap((locale) =>
  (['formal', 'familiar'] as const).flatMap((tone) =>
    pagesIn(locale).map((page) => ({
      name: `${page.page} in ${locale}, ${tone}`,
      locale,
      html: renderSomethingWrong(page, { ...brand, tone }),
    })),
  ),
)

describe.each(everyPage)('$name', ({ html, locale }) => {
  test('needs no script, loads nothing, and stays under 20 kB', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:|\son\w+=|<b>/i)
    expect(Buffer.byteLength(html)).toBeLessThan(20_000)
  })

  test('speaks in the voice of the letters (S1.4, S2.5, S3.8)', () => {
    const { text } = parsed(html.replace(/<style>[^<]*<\/style>/, '').replace(/<\/(h1|label|li|button|a)>/g, '.$&'))
    expect(voiceFindings(text, { locale })).toEqual([])
    expect(html).toContain(`<html lang="${locale}">`)
  })
})

test('only the last tap is sent: the two before it are links, as it were', () => {
  const methods = pagesIn('en').map((page) => /method="(\w+)"/.exec(renderSomethingWrong(page, brand))?.[1])
  expect(methods).toEqual([
    'get',
    ...wrongs.map(() => 'get'),
    'post',
    'post',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('the thanks ask nothing (S3.17)', () => {
  const { text, elements } = parsed(renderSomethingWrong({ page: 'thanks', wish: 'refund', locale: 'en' }, brand))
  expect(text).not.toContain('?')
  expect(elements.some((element) => /^(form|button|a)\b/.test(element))).toBe(false)
})
