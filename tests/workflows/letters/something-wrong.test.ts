import { describe, expect, test } from 'vitest'
import { renderSomethingWrong } from '#workflows/letters/something-wrong/render-something-wrong.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { brand } from './a-letter.ts'
import { everySomethingWrongPage, somethingWrongPagesIn } from './every-something-wrong-page.ts'
import { parsed } from './parsed.ts'

describe.each(everySomethingWrongPage)('$name', ({ html, locale }) => {
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
  const methods = Object.values(somethingWrongPagesIn('en')).map(
    (page) => /method="(\w+)"/.exec(renderSomethingWrong(page, brand))?.[1],
  )
  expect(methods).toEqual(['get', 'get', 'post', 'post', undefined, undefined, undefined, undefined])
})

test('the thanks ask nothing (S3.17)', () => {
  const { text, elements } = parsed(renderSomethingWrong({ page: 'thanks', hope: 'refund', locale: 'en' }, brand))
  expect(text).not.toContain('?')
  expect(elements.some((element) => /^(form|button|a)\b/.test(element))).toBe(false)
})
