import { describe, expect, test } from 'vitest'
import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import { answers } from '#workflows/letters/answer-page/answers.ts'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import { de } from '#workflows/letters/answer-page/words/de.ts'
import { en } from '#workflows/letters/answer-page/words/en.ts'
import { es } from '#workflows/letters/answer-page/words/es.ts'
import { fr } from '#workflows/letters/answer-page/words/fr.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { brand } from './a-letter.ts'
import { everyPage } from './every-page.ts'
import { parsed } from './parsed.ts'

const question = {
  page: 'question',
  givenName: 'Anna',
  maskedOrder: '•••23',
  action: '/answers/a.b',
} as const
const rendered = (page: AnswerPage) => parsed(renderAnswerPage(page, brand))

describe.each(everyPage)('$name', ({ html, locale }) => {
  test('needs no script, loads nothing, and stays under 20 kB', () => {
    const page = html.replace(`href="${brand.website}`, 'href="')
    expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:|\son\w+=/i)
    expect(Buffer.byteLength(html)).toBeLessThan(20_000)
  })

  test('is told apart from search engines and tells no other site where it was', () => {
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('<meta name="referrer" content="no-referrer">')
  })

  test('keeps every mark of a French sentence on its line', () => {
    if (locale === 'fr') expect(html.replace(/<style>[^<]*<\/style>/, '')).not.toMatch(/ [?!:;»]/)
  })

  test('speaks in the voice of the letters, in the customer’s language (S1.4, S2.5, S3.8)', () => {
    const { text } = parsed(html.replace(/<style>[^<]*<\/style>/, '').replace('</h1>', '.</h1>'))
    expect(voiceFindings(text, { locale })).toEqual([])
    expect(html).toContain(`<html lang="${locale}">`)
  })
})

describe('the question', () => {
  test('offers one button for each answer and one field for words (S1.9)', () => {
    const { elements, values } = rendered({ ...question, locale: 'en' })
    expect(values('value')).toEqual([...answers])
    expect(elements.filter((element) => element.startsWith('textarea'))).toHaveLength(1)
    expect(values('maxlength')).toEqual(['2000'])
    expect(values('method')).toEqual(['post'])
    expect(values('action')).toEqual(['/answers/a.b'])
  })

  test('asks nothing that we know: no name, no order, no address (S1.16)', () => {
    expect(rendered({ ...question, locale: 'en' }).values('name')).toEqual([
      'viewport',
      'robots',
      'referrer',
      'comment',
      ...answers.map(() => 'says'),
    ])
  })

  test.each(answers)('marks “%s” where the letter’s link chose it, and still waits for the tap', (says) => {
    const { values, text } = rendered({ ...question, says, locale: 'en' })
    expect(values('class').filter((name) => name === 'chosen')).toHaveLength(1)
    expect(text).toContain('Tap it to send it')
  })

  test('opens the words for whoever is not happy', () => {
    expect(rendered({ ...question, says: 'unhappy', locale: 'en' }).elements).toContain('details open')
    expect(rendered({ ...question, says: 'happy', locale: 'en' }).elements).toContain('details')
  })

  test('asks without a name where none is known', () => {
    expect(rendered({ ...question, givenName: undefined, locale: 'de' }).text).toContain(
      'Ist alles behoben? Und hast du',
    )
  })
})

describe('thanks', () => {
  test.each(['unhappy', 'not-looked-after', 'talk'] as const)(
    'for “%s” says that a person takes over, and asks nothing (S3.17)',
    (says) => {
      const { text, elements } = rendered({ page: 'thanks', says, changeable: false, locale: 'en' })
      expect(text).toContain('You need do nothing more.')
      expect(text).toContain('omeone from our team')
      expect(text).not.toContain('?')
      expect(elements.some((element) => /^(form|button|a)\b/.test(element))).toBe(false)
    },
  )

  test('offers the way back for ten minutes, and not after', () => {
    const thanks = { page: 'thanks', says: 'not-looked-after', back: '/answers/a.b', locale: 'en' } as const
    expect(rendered({ ...thanks, changeable: true }).values('href')).toEqual(['/answers/a.b'])
    expect(rendered({ ...thanks, changeable: true }).text).toContain('For the next ten minutes')
    expect(rendered({ ...thanks, changeable: false }).values('href')).toEqual([])
  })
})

test('a link that was answered shows the answer that stands', () => {
  const { text } = rendered({ page: 'already-answered', says: 'not-looked-after', locale: 'en' })
  expect(text).toContain('You told us: “It’s fixed, but I didn’t feel looked after”.')
})

test('an unknown link shows nothing that tells whether anything stands behind it', () => {
  expect(rendered({ page: 'neutral', locale: 'en' }).text).toContain('This link does not lead anywhere')
})

test.each(Object.entries({ en, de, fr, es }))(
  'the pages in %s have a word for whatever the English ones say',
  (_, words) => {
    const leaves = (value: unknown): string[] =>
      typeof value === 'string' || (value !== null && typeof value === 'object' && 'formal' in value)
        ? ['']
        : Object.entries(value as object).flatMap(([name, part]) => leaves(part).map((leaf) => `${name}.${leaf}`))
    expect(leaves(words).sort()).toEqual(leaves(en).sort())
  },
)
