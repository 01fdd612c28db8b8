import { expect, test } from 'vitest'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { unfoundedIn } from '#workflows/letters/unfounded.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { aLetter, brand, credit } from './a-letter.ts'

const nextWordBy = '2026-11-24T14:00:00Z'
const confirmedAt = '2026-11-25T11:00:00Z'
const remedy = { n: 1, kind: 'replace', state: 'confirmed', confirmedAt } as const

const about = { order: 'A-10023', failure: 'damaged' } as const

const found = (letter: ReturnType<typeof aLetter>, changes = {}) =>
  unfoundedIn(renderLetter(letter, brand), letter, aRecovery({ ...about, nextWordBy, remedy, ...changes }), brand)

test.each(languageNames)('S3.6 a letter in %s whose days and amounts are the recovery’s own may leave', (locale) => {
  expect(found(aLetter('acknowledgement', { locale }))).toEqual([])
  expect(found(aLetter('recap', { locale }))).toEqual([])
  expect(found(aLetter('update', { locale, newPromiseBy: nextWordBy, relief: credit }))).toEqual([])
})

test('S3.6 a day that the recovery does not know is found: a promise nobody gave, a remedy done on another day', () => {
  expect(found(aLetter('acknowledgement', { nextWordBy: '2026-12-01T14:00:00Z' }))).toEqual(['15:00', '1'])
  expect(found(aLetter('recap'), { remedy: { ...remedy, confirmedAt: '2026-11-26T11:00:00Z' } })).toEqual(['25'])
})

test('S3.6 an amount that nobody gave is found', () => {
  const letter = aLetter('recap')
  const rendered = renderLetter(letter, brand)
  const words = { ...rendered, ownWords: rendered.ownWords.replace('€15', '€50') }
  expect(unfoundedIn(words, letter, aRecovery({ ...about, nextWordBy, remedy }), brand)).toEqual(['€50'])
})

test('S3.6 a letter about another order, failure or remedy than its recovery’s is found', () => {
  const [elsewhere, lost] = [{ order: 'A-10024' }, { failure: 'lost' as const }]
  expect(found(aLetter('recap'), elsewhere)).toEqual(['the order A-10023'])
  expect(found(aLetter('recap'), lost)).toEqual(['damaged'])
  expect(found(aLetter('check-back'), { remedy: { ...remedy, kind: 'refund' } })).toEqual(['replace'])
})

test('a letter that offers times to call may leave, in every language', () => {
  for (const locale of languageNames) expect(found(aLetter('call', { locale }))).toEqual([])
})

test('the first of a month is “1er” in French, and known as such', () => {
  const confirmed = { remedy: { ...remedy, confirmedAt: '2026-12-01T11:00:00Z' } }
  const letter = aLetter('recap', { locale: 'fr', confirmedAt: '2026-12-01T11:00:00Z' })
  expect(renderLetter(letter, brand).text).toContain('mardi 1er décembre')
  expect(found(letter, confirmed)).toEqual([])
})
