import { expect, test } from 'vitest'
import { brandFrom } from '#workflows/letters/brand.ts'
import { brandInVoice } from '#workflows/letters/brand-in-voice.ts'
import { brand } from './a-letter.ts'

test('the brand that comes with the project can be used', () => {
  expect(brand.name).toBe('Tarn & Tinder')
})

test.each(['no-reply@example.com', 'noreply@example.com', 'do-not-reply@example.com', 'donotreply.shop@example.com'])(
  'answers to letters may not go to %s (S4.5)',
  (replyTo) => {
    expect(() => brandFrom({ ...brand, replyTo })).toThrow(
      `replyTo: received "${replyTo}"; an address whose mail a person reads`,
    )
  },
)

test('an address that only begins like a no-reply is fine', () => {
  expect(brandFrom({ ...brand, replyTo: 'noreen@example.com' }).replyTo).toBe('noreen@example.com')
})

test('a colour that cannot be read is refused, on white paper and on dark', () => {
  expect(() => brandFrom({ ...brand, colours: { accent: '#ffdd00', accentInDark: '#8fd0b8' } })).toThrow(
    'reads on #ffffff',
  )
  expect(() => brandFrom({ ...brand, colours: { accent: '#1f5d4c', accentInDark: '#1f5d4c' } })).toThrow(
    'reads on #1d1f1e',
  )
})

test('everything wrong is said at once: where, what was received, what is allowed', () => {
  const wrong = {
    ...brand,
    tone: { ...brand.tone, de: 'casual' },
    website: 'http://example.com',
    name: 'A\r\nB',
    slogan: 'Hello',
  }
  const message = (() => {
    try {
      brandFrom(wrong)
      return ''
    } catch (error) {
      return String(error)
    }
  })()
  expect(message).toContain('config/brand.yaml cannot be used')
  expect(message).toContain('tone.de: received "casual"')
  expect(message).toContain('website: received "http://example.com"')
  expect(message).toContain('name: received "A\\r\\nB"; one line without < or >')
  expect(message).toContain('slogan')
})

test('what a shop writes itself is held to the voice of the letters as well: no promise, no excuse', () => {
  const [change] = brand.changes
  const en = 'We are working hard to improve.'
  const changes = [{ ...change, says: { ...change?.says, en } }]
  expect(() => brandInVoice({ ...brand, changes })).toThrow('changes.0.says.en: received "working hard to improve"')
})

test('a role that is missing in a language is named', () => {
  const support = { ...brand.signatories.support, role: { en: 'Customer care' } }
  const signatories = { ...brand.signatories, support }
  expect(() => brandFrom({ ...brand, signatories })).toThrow('signatories.support.role.de: received nothing')
})
