import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import { filled, html } from '#workflows/letters/html.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { letterKinds } from '#workflows/letters/letter-facts.ts'
import { link, ownPath } from '#workflows/letters/link.ts'
import { oneLine } from '#workflows/letters/one-line.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { aLetter, brand, credit } from './a-letter.ts'
import { hostile } from './hostile.ts'
import { parsed } from './parsed.ts'

const withText = (text: string) => ({
  customer: { givenName: text, name: text },
  order: { id: text, placedAt: '2026-11-12T09:00:00Z', items: [{ title: text, quantity: 1 }] },
  compensation: { ...credit, code: text },
  effectivePrice: { minor: 1, currency: 'EUR' },
})

const kinds = fc.constantFrom(...letterKinds)
const locales = fc.constantFrom(...languageNames)

test('hostile names, things, orders and codes never change the elements of a letter', () => {
  fc.assert(
    fc.property(hostile, kinds, locales, (text, kind, locale) => {
      const harmless = renderLetter(aLetter(kind, { locale, ...withText('Anna') }), brand)
      const attacked = renderLetter(aLetter(kind, { locale, ...withText(text) }), brand)
      expect(parsed(attacked.html).elements).toEqual(parsed(harmless.html).elements)
    }),
    { numRuns: 150 },
  )
})

test('hostile names, things and orders never reach a header or forge a paragraph', () => {
  fc.assert(
    fc.property(hostile, kinds, locales, (text, kind, locale) => {
      const harmless = renderLetter(aLetter(kind, { locale, ...withText('Anna') }), brand)
      const attacked = renderLetter(aLetter(kind, { locale, ...withText(text) }), brand)
      expect(`${attacked.subject}${attacked.preheader}${attacked.from.name}`).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      expect(attacked.text.split(/[\r\n\u2028\u2029]/).length).toBe(harmless.text.split('\n').length)
    }),
    { numRuns: 150 },
  )
})

test('hostile names and order numbers never change the elements of the customer’s page', () => {
  const page = (text: string, locale: string) =>
    renderAnswerPage({ page: 'question', locale, givenName: text, maskedOrder: text, action: '/answers/a.b' }, brand)
  fc.assert(
    fc.property(hostile, locales, (text, locale) => {
      expect(parsed(page(text || 'x', locale)).elements).toEqual(parsed(page('Anna', locale)).elements)
    }),
    { numRuns: 100 },
  )
})

test('text is shown as it is written, not as markup', () => {
  const { html: letter } = renderLetter(aLetter('recap', { customer: { name: 'A & <b>B</b>' } }), brand)
  expect(parsed(letter).text).toContain('Hi A & <b>B</b>,')
})

test.each([
  'javascript:alert(1)',
  'http://example.com/',
  'data:text/html,x',
  '//evil.example',
  '/answers/x',
  'nonsense',
])('%s is no address for a link', (address) => {
  expect(() => link(address)).toThrow('must be an https address')
})

test('links lead to https, or to this machine where the shop runs on one', () => {
  expect(link('https://care.example.com/a"b')).toBe('https://care.example.com/a%22b')
  expect(link('http://127.0.0.1:4000/answers/x')).toBe('http://127.0.0.1:4000/answers/x')
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example/', 'answers/x', '/a"b'])(
  '%s is no path of our own site',
  (path) => {
    expect(() => ownPath(path)).toThrow('its own site')
  },
)

test('a slot that nothing fills is an error, and what fills one slot opens no other', () => {
  expect(() => filled('{{unknown}}', {})).toThrow('{{unknown}}')
  expect(filled('{{a}} {{b}}', { a: '{{b}}', b: html`<i>x</i>` })).toBe('{{b}} <i>x</i>')
})

test('what comes from outside becomes one line of bounded length', () => {
  expect(oneLine(' a\r\n b\u202e c ')).toBe('a b c')
  expect(oneLine('👋'.repeat(10), 4)).toBe('👋👋👋…')
})
