import { expect, test } from 'vitest'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { aLetter, brand } from './a-letter.ts'

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
  const inTone = (tone: 'formal' | 'familiar', locale: string, customer: object) =>
    renderLetter(aLetter('recap', { locale, customer }), { ...brand, tone }).text.split('\n')[0]
  const anna = { givenName: 'Anna', name: 'Anna Berger' }
  expect(inTone('formal', 'en', anna)).toBe('Dear Anna Berger,')
  expect(inTone('familiar', 'en', anna)).toBe('Hi Anna,')
  expect(inTone('formal', 'de', anna)).toBe('Guten Tag Anna Berger,')
  expect(inTone('familiar', 'de', { name: 'Anna Berger' })).toBe('Hallo Anna Berger,')
})

test('no letter mixes formal and familiar German', () => {
  for (const kind of ['acknowledgement', 'update', 'recap', 'check-back', 'reminder'] as const) {
    const german = aLetter(kind, { locale: 'de' })
    expect(renderLetter(german, { ...brand, tone: 'formal' }).ownWords).not.toMatch(/\b(du|dir|dich|dein\w*)\b/i)
    expect(renderLetter(german, { ...brand, tone: 'familiar' }).ownWords).not.toMatch(/\b(Sie|Ihnen|Ihr\w*)\b/)
  }
})

test('every letter is written in the shop’s language where we do not write the customer’s', () => {
  expect(renderLetter(aLetter('recap', { locale: 'ja-JP' }), brand).language).toBe('en')
  expect(renderLetter(aLetter('recap', { locale: 'ja-JP' }), { ...brand, language: 'de' }).language).toBe('de')
})
