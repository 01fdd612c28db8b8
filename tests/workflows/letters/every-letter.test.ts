import { describe, expect, test } from 'vitest'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { aLetter, brand, credit, everyLetter } from './a-letter.ts'

const rendered = everyLetter.map(({ name, letter, brand }) => ({ name, letter, ...renderLetter(letter, brand) }))

describe('every letter, in every language and tone, for every failure, remedy and round', () => {
  test('speaks in the voice of a person who owns it (S1.4, S2.5, S2.17, S3.5, S3.8, S3.14)', () => {
    const worded = new Map(rendered.map((one) => [`${one.letter.kind} ${one.language} ${one.ownWords}`, one]))
    const findings = [...worded.values()].flatMap(({ name, letter, ownWords, language }) =>
      voiceFindings(ownWords, { kind: letter.kind, locale: language }).map(
        ({ rule, found }) => `${name}: ${rule} ${found}`,
      ),
    )
    expect(findings).toEqual([])
  })

  test('says the same in plain text and in HTML', () => {
    const lost = rendered.filter(({ text, html }) => {
      const plain = html
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
      return text.split('\n').some((line) => line.startsWith('We ') && !plain.includes(line))
    })
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  test('is filled in: no slot, no placeholder, no doubled space, no sentence that begins small', () => {
    const untidy = rendered.filter(({ text, subject, preheader }) =>
      [text.split('--\n')[0] ?? '', subject, preheader].some((words) =>
        /[{}]|undefined|NaN|\[object|[^\n ] {2}|[.!?] \p{Ll}/u.test(words),
      ),
    )
    expect(untidy.map(({ name, text }) => `${name}\n${text}`)).toEqual([])
  })

  test('keeps every mark of a French sentence on its line', () => {
    const torn = rendered.filter(({ text, language }) => language === 'fr' && / [?!:;»]/.test(text))
    expect(torn.map(({ name, text }) => `${name}\n${text}`)).toEqual([])
  })

  test('stays small enough for every mail client: under 80 kB', () => {
    expect(Math.max(...rendered.map(({ html }) => Buffer.byteLength(html)))).toBeLessThan(80_000)
  })

  test('tells screen readers its language', () => {
    expect(rendered.every(({ html, language }) => html.includes(`<html lang="${language}"`))).toBe(true)
  })

  test('loads nothing from anywhere: no image, no font, no script', () => {
    expect(
      rendered.filter(({ html }) => /<img|<script|<link|@import|url\(/i.test(html)).map(({ name }) => name),
    ).toEqual([])
  })

  test('sends nobody to another channel: the only links are the answers and the website (S1.17)', () => {
    const addresses = new Set(rendered.flatMap(({ html }) => [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)))
    expect([...addresses].sort()).toEqual([
      'https://care.example.com/answers/abc.def?at=1',
      'https://care.example.com/answers/abc.def?at=2',
      'https://care.example.com/answers/abc.def?says=happy',
      'https://care.example.com/answers/abc.def?says=talk',
      'https://care.example.com/answers/abc.def?says=unhappy',
      'https://care.example.com/answers/abc.def?to=extra',
      'https://care.example.com/answers/abc.def?to=progress',
      'https://care.example.com/answers/abc.def?to=wish',
      'https://www.example.com/',
    ])
  })
})

test('an update that eases the wait keeps the voice, with its code (S0.8)', () => {
  for (const locale of languageNames) {
    const { text, ownWords } = renderLetter(aLetter('update', { locale, relief: credit }), brand)
    expect(text).toContain(credit.code)
    expect(voiceFindings(ownWords, { kind: 'update', locale })).toEqual([])
  }
})
