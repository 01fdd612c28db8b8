import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test, vi } from 'vitest'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { letterKinds } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { rawMessage } from '../../../functions/adapters/raw-message.ts'
import { aLetter, brand, credit } from './a-letter.ts'
import { hostile } from './hostile.ts'
import { parsed } from './parsed.ts'

/**
 * How many hostile texts are written in all, shared out among the kinds of letters and the languages;
 * `npm run test:injection` writes 5,000.
 */
const texts = Number(process.env.HOSTILE_TEXTS ?? 384)
const textsEach = Math.ceil(texts / (letterKinds.length * languageNames.length))
vi.setConfig({ testTimeout: 60_000 + textsEach * 1_000 })

const withText = (text: string) => ({
  customer: { givenName: text, name: text },
  order: { id: text, placedAt: '2026-11-12T09:00:00Z', items: [{ title: text, quantity: 1 }] },
  compensation: { ...credit, code: text },
})

/** What mail systems and browsers make of a letter: the names of its headers, how many parts, and its elements. */
const readAs = async (letter: ReturnType<typeof renderLetter>, name: string) => {
  const to = { name, address: 'anna@example.com' }
  const tags = { recovery: 'r', letter: 'l', 'letter-kind': 'recap', reader: 'c_1' }
  const stop = 'https://care.example.com/answers/abc.stop'
  const mail = await PostalMime.parse(await rawMessage({ ...letter, to, stop, tags, after: [] }, []))
  return {
    headers: mail.headers.map(({ key }) => key).sort(),
    to: mail.to?.map(({ address }) => address),
    from: mail.from?.address,
    attachments: mail.attachments.length,
    elements: parsed(mail.html ?? '').elements,
  }
}

describe.each(languageNames)('in %s', (locale) => {
  test.each(letterKinds)(
    'no name, thing, order or code changes the headers or the elements of the %s',
    async (kind) => {
      const harmless = renderLetter(aLetter(kind, { locale, ...withText('Anna') }), brand)
      const expected = await readAs(harmless, 'Anna')
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const letter = renderLetter(aLetter(kind, { locale, ...withText(text) }), brand)
          expect(await readAs(letter, text || 'x')).toEqual(expected)
        }),
        { numRuns: textsEach },
      )
    },
  )
})
