import type { LanguageName } from '#workflows/letters/languages/language-names.ts'
import { letterKinds } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { aLetter, brand, credit, pages } from '../workflows/letters/a-letter.ts'

/** The place each language is read from, with its own dates, times and money. */
const places: Record<LanguageName, string> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' }

const another = {
  order: { id: 'A-10031', placedAt: '2026-11-14T10:00:00Z', items: [{ title: 'Beeswax candles', quantity: 4 }] },
  failure: 'late',
  remedy: 'expedite',
  nextWordBy: '2026-11-24T09:00:00Z',
}

const pagesInDoubt = { ...pages, address: 'https://care.example.com/answers/abc.def?to=address' }

/** What a kind of letter says where things have gone otherwise, by the name of the picture. */
const otherwise = {
  'acknowledgement-again': { kind: 'acknowledgement', round: 2 },
  'acknowledgement-of-several': { kind: 'acknowledgement', also: [another] },
  'acknowledgement-when-done': { kind: 'acknowledgement', doneAt: '2026-11-23T12:00:00Z' },
  'acknowledgement-address-in-doubt': {
    kind: 'acknowledgement',
    failure: 'late',
    remedy: 'reship',
    pages: pagesInDoubt,
  },
  'update-no-date-yet': { kind: 'update', promised: false, relief: credit },
  'recap-again': { kind: 'recap', again: true, surprise: undefined, effectivePrice: { minor: 2500, currency: 'EUR' } },
  'recap-extra-follows': { kind: 'recap', round: 2, compensation: undefined, surprise: undefined, extraFollows: true },
  'recap-no-extra': { kind: 'recap', compensation: undefined, surprise: undefined },
} as const

const shown = { ...Object.fromEntries(letterKinds.map((kind) => [kind, { kind }])), ...otherwise }

/** Every letter there is in a language, as it leaves. */
export const shownLetters = (language: LanguageName) =>
  Object.entries(shown).map(([name, { kind, ...facts }]) => {
    const { subject, html } = renderLetter(aLetter(kind, { ...facts, locale: places[language] }), brand)
    return { name, subject, html }
  })
