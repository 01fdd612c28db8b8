import { describe, expect, test } from 'vitest'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { type LetterKind, letterKinds } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voices } from '#workflows/letters/voice/languages/voices.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { forbiddenRules, requiredRules } from '#workflows/letters/voice/voice-rules.ts'
import { aLetter, brand } from './a-letter.ts'
import { apologies } from './voice-examples/apologies/apologies.ts'
import { asShopsWrite } from './voice-examples/as-shops-write/as-shops-write.ts'
import { voiceExamples } from './voice-examples/voice-examples.ts'
import { weighed } from './voice-examples/weighed/weighed.ts'

const rulesIn = (text: string, locale = 'en') => voiceFindings(text, { locale }).map(({ rule }) => rule)

describe.each(languageNames)('in %s', (locale) => {
  describe.each(forbiddenRules)('the rule $id ($requirement)', ({ id }) => {
    const { refused, passes } = voiceExamples[locale][id]
    test.each(refused)('refuses “%s”', (text) => expect(rulesIn(text, locale)).toContain(id))
    test('has an example for each of its patterns', () => {
      const idle = voices[locale].forbidden[id].filter(
        (pattern) => ![...refused, ...weighed[locale].refused].some((text) => pattern.test(text.replaceAll('’', "'"))),
      )
      expect(idle).toEqual([])
    })
    test.each(passes)('lets pass “%s”', (text) => expect(rulesIn(text, locale)).toEqual([]))
  })

  test.each(requiredRules.flatMap(({ id, kinds, requirement }) => kinds.map((kind) => ({ id, kind, requirement }))))(
    'the rule $id ($requirement) asks for its part in a letter of kind $kind, and finds it in ours',
    ({ id, kind }) => {
      const { ownWords } = renderLetter(aLetter(kind, { locale }), brand)
      const rules = (text: string) => voiceFindings(text, { kind, locale }).map(({ rule }) => rule)
      expect(rules('…')).toContain(id)
      expect(rules(ownWords)).not.toContain(id)
    },
  )

  test.each(['late', 'lost', 'bad-service'] as const)(
    'a letter about a failure of kind %s apologises once, in the recap only (S1.5)',
    (failure) => {
      const said = (kind: 'acknowledgement' | 'recap') =>
        renderLetter(aLetter(kind, { locale, failure }), brand).ownWords
      const rules = (kind: 'acknowledgement' | 'recap', text: string) =>
        voiceFindings(text, { kind, locale }).map(({ rule }) => rule)
      const again = { en: ' We apologise.', de: ' Verzeihung.', fr: ' Pardon.', es: ' Perdón.' }[locale]
      expect(rules('acknowledgement', said('acknowledgement') + again)).toEqual(['apology-too-early'])
      expect(rules('recap', said('recap') + again)).toEqual(['apology-repeated'])
      expect(rules('recap', said('acknowledgement'))).toContain('apology-missing')
    },
  )
})

describe.each(Object.entries(asShopsWrite))('as shops write in %s', (locale, { bad, good }) => {
  test.each(bad)('refuses “%s”', (text) => expect(rulesIn(text, locale)).not.toEqual([]))
  test.each(good)('lets pass “%s”', (text) => expect(rulesIn(text, locale)).toEqual([]))
})

describe.each(languageNames)('what a lawyer would add in %s, and what somebody writes who owns it', (locale) => {
  const { refused, passes } = weighed[locale]

  test('S1.4 S3.5 S0.1 the first is refused, sentence by sentence', () => {
    expect(refused.filter((text) => rulesIn(text, locale).length === 0)).toEqual([])
  })

  test('the second passes', () => {
    expect(passes.filter((text) => rulesIn(text, locale).length > 0)).toEqual([])
  })
})

describe('a letter', () => {
  const plain = 'We lost your kettle. A new one left today, and you will have it on Friday. '
  test('is easy to read: no sentence that must be read twice, no text like a contract', () => {
    const endless = `We lost your kettle${' and then we looked for it'.repeat(6)}.`
    const contract =
      'Replacement authorisation necessitates verification of availability. Following verification, distribution operations initiate consolidated despatch. Notification procedures subsequently communicate anticipated availability information. Additional documentation accompanies individual consignments whenever applicable regulations necessitate accompanying documentation. Cancellation possibilities remain unaffected by aforesaid verification.'
    expect(rulesIn(plain.repeat(6))).toEqual([])
    expect(rulesIn(endless)).toEqual(['hard-to-read'])
    expect(rulesIn(contract)).toContain('hard-to-read')
  })

  test('holds no table of who gets how much for what', () => {
    expect(rulesIn(`${plain}\n\n| Delay | You get |\n| 1 day | 5 |\n| 2 days | 10 |`)).toEqual(['entitlement'])
    expect(rulesIn(`${plain}\n\n- one day late: 5 %\n- two days late: 10 %`)).toEqual(['entitlement'])
  })
})

describe('the founding essays', () => {
  test.each([
    ['sincerest apologies', 'S1.4'],
    ['any inconvenience', 'S1.4'],
    ['valued customer', 'S1.4'],
    ['although not required', 'S3.14'],
    ['we’ll do better', 'S3.16'],
    ['please call', 'S1.17'],
    ['Mistakes were made', 'S3.8'],
    ['I would like to offer our sincerest apologies for any inconvenience we caused', 'S1.4'],
    ['As a goodwill gesture we’ve sent your replacement', 'S2.17'],
    ['Our courier lost your parcel', 'S2.5'],
    ['The problem originated in a different department', 'S2.5'],
    ['The problem came from an external supplier', 'S2.5'],
    ['unfortunately our policy', 'S3.14'],
    ['one-time exception', 'S3.14'],
  ])('refuse “%s” (%s)', (text, requirement) => {
    expect(voiceFindings(text, { locale: 'en' }).map((finding) => finding.requirement)).toContain(requirement)
  })

  test.each([
    'We lost your parcel.',
    'we got it wrong, here is what is already happening, you need do nothing',
    'Is it fixed? Did you feel looked after?',
    'choose another',
    'I only paid $400 for this computer.',
  ])('let pass “%s” (S2.5)', (text) => expect(rulesIn(text)).toEqual([]))
})

test('a finding says which rule, why, for which requirement, and the words', () => {
  expect(voiceFindings('We sent it. Our\n courier lost it.', { locale: 'en-GB' })).toEqual([
    { rule: 'blame', requirement: 'S2.5', reason: expect.stringContaining('Nobody but us'), found: 'courier lost' },
  ])
})

test('a rule is not dodged by curly quotes, capitals or a line break', () => {
  expect(rulesIn('WE’LL DO\nBETTER')).toEqual(['promise'])
})

describe('the names that the shop’s data supplies', () => {
  const order = {
    ...aLetter('update').order,
    id: 'a-suppliers-mistake',
    items: ['Carrier bag', 'Supplier’s choice wine', 'Unfortunately Yours (paperback)', 'Sorry'].map((title) => ({
      title,
      quantity: 1,
    })),
  }
  const rulesOf = (kind: LetterKind, locale: string, facts: object) => {
    const { ownWords } = renderLetter(aLetter(kind, { locale, order, ...facts }), brand)
    return voiceFindings(ownWords, { kind, locale }).map(({ rule }) => rule)
  }
  const also = [{ order, failure: 'lost', remedy: 'reship', nextWordBy: '2026-11-24T09:00:00Z' }]

  test.each(languageNames)('stop no letter in %s, whatever they say', (locale) => {
    expect(letterKinds.flatMap((kind) => rulesOf(kind, locale, { also }))).toEqual([])
    expect(
      rulesOf('acknowledgement', locale, { customer: { name: 'We Sorry' }, order: { ...order, id: 'we' } }),
    ).toEqual([])
  })

  test('stop no line of a person’s own that speaks of them', () => {
    const said = ["Your Supplier's choice wine is late, and that is our mistake.", 'We lost a-suppliers-mistake.']
    expect(said.map((line) => rulesOf('update', 'en', { lines: [line] }))).toEqual([[], []])
  })

  test('hide no bad sentence next to them', () => {
    const said = ['The supplier of your Carrier bag made a mistake.', 'Our courier lost the Unfortunately Yours.']
    expect(said.map((line) => rulesOf('update', 'en', { lines: [line] }))).toEqual([['blame'], ['blame']])
    expect(rulesOf('update', 'en', { lines: ['Sorry about the Carrier bag; the carrier is late.'] })).toEqual(['blame'])
    expect(rulesOf('acknowledgement', 'en', { lines: ['We are sorry.'] })).toEqual(['apology-too-early'])
  })
})

test('what the customer brought is not held against a letter: a game called Sorry!, a surname Courier', () => {
  const { ownWords } = renderLetter(
    aLetter('acknowledgement', {
      customer: { name: 'Jim Courier' },
      order: { ...aLetter('update').order, items: [{ title: 'Sorry! The goodwill gift', quantity: 1 }] },
    }),
    brand,
  )
  expect(voiceFindings(ownWords, { kind: 'acknowledgement', locale: 'en' })).toEqual([])
})

describe.each(languageNames)('S1.4 S2.5 S3.14 of eighty apologies in %s', (locale) => {
  const { fromACompany, fromAPerson } = apologies[locale]

  test('each that a company would write is refused', () => {
    expect(fromACompany.filter((text) => rulesIn(text, locale).length === 0)).toEqual([])
  })

  test('each that a person would write passes', () => {
    expect(fromAPerson.filter((text) => rulesIn(text, locale).length > 0)).toEqual([])
  })
})
