import { describe, expect, test } from 'vitest'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import { type Brand, type Tone, tones } from '#workflows/letters/brand.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { letterKinds } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { renderSomethingWrong } from '#workflows/letters/something-wrong/render-something-wrong.ts'
import { aLetter, brand, inTone } from './a-letter.ts'
import { pagesIn } from './every-page.ts'
import { somethingWrongPagesIn } from './every-something-wrong-page.ts'

const textOf = (...letter: Parameters<typeof aLetter>) => renderLetter(aLetter(...letter), brand).text

test('every letter is signed by a person, one higher for every answer that was not enough (S4.4)', () => {
  const signatories = [1, 2, 3, 4].map((round) => renderLetter(aLetter('recap', { round }), brand).signatory.name)
  const { support, head, founder } = brand.signatories
  expect(signatories).toEqual([support.name, head.name, founder.name, founder.name])
})

test('every letter comes from that person and is answered to a mailbox people read (S4.5)', () => {
  const { from, replyTo } = renderLetter(aLetter('acknowledgement'), brand)
  expect(from).toEqual({ name: 'Mara Lindqvist, Tarn & Tinder', address: 'mara@example.com' })
  expect(replyTo).toEqual({ name: 'Tarn & Tinder', address: 'care@example.com' })
})

test('every letter names the order and the things in it, and counts a long list', () => {
  expect(textOf('recap')).toContain('Order A-10023 of 12 November 2026: Enamel kettle and 2 × Wool blanket')
  const items = ['Kettle', 'Blanket', 'Stove', 'Tarp', 'Lamp'].map((title) => ({ title, quantity: 1 }))
  expect(textOf('recap', { order: { ...aLetter('recap').order, items } })).toContain(
    'Kettle, Blanket, Stove and 2 more',
  )
})

test('every letter is addressed as the shop addresses people, and as the customer writes themselves', () => {
  const greeting = (tone: Tone, locale: string, customer: object) =>
    renderLetter(aLetter('recap', { locale, customer }), inTone(tone)).text.split('\n')[0]
  const anna = { givenName: 'Anna', name: 'Anna Berger' }
  expect(greeting('formal', 'en', anna)).toBe('Dear Anna Berger,')
  expect(greeting('familiar', 'en', anna)).toBe('Hi Anna,')
  expect(greeting('formal', 'de', anna)).toBe('Guten Tag Anna Berger,')
  expect(greeting('familiar', 'de', { name: 'Anna Berger' })).toBe('Hallo Anna Berger,')
})

/** What somebody who is addressed in a tone never reads. */
const strange = {
  en: { formal: /\bHi\b/, familiar: /\bDear\b/ },
  de: { formal: /\b(du|dir|dich|dein\p{L}*)\b/iu, familiar: /(?<=\p{Ll},? )(Sie|Ihnen|Ihr\p{L}*)\b/u },
  fr: {
    formal: /(?<!\p{L})(tu|te|toi|ton|ta|tes|t’\p{L}+)(?!\p{L})/iu,
    familiar: /(?<!\p{L})(vous|votre|vos)(?!\p{L})/iu,
  },
  es: {
    formal: /(?<!\p{L})(tú|ti|tu|tus|te|contigo)(?!\p{L})/iu,
    familiar: /(?<!\p{L})(usted|su(?! curso)|sus)(?!\p{L})/iu,
  },
}

describe('S4.2 the voice of the brand is one, and each language has its tone', () => {
  const mixed: Brand = { ...brand, tone: { en: 'formal', de: 'familiar', fr: 'formal', es: 'familiar' } }
  const bodyOf = (html: string) => html.replace(/<style>[^<]*<\/style>/, '').replace(/<[^>]+>/g, ' ')

  test.each(languageNames)('a customer who reads %s is addressed in it by every letter and page', (locale) => {
    const tone = mixed.tone[locale]
    const letters = letterKinds.map((kind) => renderLetter(aLetter(kind, { locale }), mixed).text)
    const pages = Object.values(pagesIn(locale)).map((page) => bodyOf(renderAnswerPage(page, mixed)))
    const ofOrders = Object.values(somethingWrongPagesIn(locale)).map((page) =>
      bodyOf(renderSomethingWrong(page, mixed)),
    )
    expect([...letters, ...pages, ...ofOrders].filter((text) => strange[locale][tone].test(text))).toEqual([])
  })

  test('the same shop says “Dear Anna Berger” and “Hallo Anna”', () => {
    const greetings = languageNames.map(
      (locale) => renderLetter(aLetter('recap', { locale }), mixed).text.split('\n')[0],
    )
    expect(greetings).toEqual(['Dear Anna Berger,', 'Hallo Anna,', 'Bonjour Anna Berger,', 'Hola, Anna:'])
  })

  test.each(tones)('no letter mixes tones where all languages are %s', (tone) => {
    const torn = languageNames.flatMap((locale) =>
      letterKinds
        .map((kind) => renderLetter(aLetter(kind, { locale }), inTone(tone)).text)
        .filter((text) => strange[locale][tone].test(text)),
    )
    expect(torn).toEqual([])
  })
})

test('every letter is written in the shop’s language where we do not write the customer’s', () => {
  expect(renderLetter(aLetter('recap', { locale: 'ja-JP' }), brand).language).toBe('en')
  expect(renderLetter(aLetter('recap', { locale: 'ja-JP' }), { ...brand, language: 'de' }).language).toBe('de')
})
