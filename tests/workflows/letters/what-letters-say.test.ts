import { describe, expect, test } from 'vitest'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { aLetter, brand, credit } from './a-letter.ts'

const textOf = (...letter: Parameters<typeof aLetter>) => renderLetter(aLetter(...letter), brand).text

describe('the acknowledgement', () => {
  test('owns the failure in the active voice (S3.5)', () => {
    expect(textOf('acknowledgement', { failure: 'lost' })).toContain(
      'We lost your order on its way to you. We got this wrong',
    )
  })

  test('does not apologise before anything is put right (S1.5)', () => {
    expect(textOf('acknowledgement')).not.toMatch(/sorry|apolog/i)
  })

  test('says what is already happening (S4.7)', () => {
    expect(textOf('acknowledgement')).toContain('We are already getting a replacement ready for you.')
  })

  test('says in the customer’s own zone when they hear from us next (S1.14)', () => {
    expect(textOf('acknowledgement')).toContain('by 15:00 on Tuesday 24 November at the latest')
    expect(textOf('acknowledgement', { timeZone: 'America/New_York', locale: 'en-US' })).toContain(
      'by 9:00\u00a0AM on Tuesday, November 24 at the latest',
    )
    expect(textOf('acknowledgement', { locale: 'de-AT' })).toContain('bis spätestens Dienstag, 24. November, 15:00 Uhr')
  })

  test('names the zone where the customer’s own is not known', () => {
    expect(textOf('acknowledgement', { timeZone: 'Mars/Olympus' })).toContain('by 14:00 (UTC) on Tuesday')
    expect(textOf('acknowledgement', { timeZone: 'UTC', locale: 'de' })).toContain('24. November, 14:00 Uhr (UTC)')
  })

  test('says that there is nothing to do (S0.1)', () => {
    expect(textOf('acknowledgement')).toContain('there is nothing you need to do')
  })

  test('speaks of a part when more than one thing was ordered', () => {
    expect(textOf('acknowledgement')).toContain('Part of your order arrived damaged.')
    const single = { ...aLetter('acknowledgement').order, items: [{ title: 'Kettle', quantity: 1 }] }
    expect(textOf('acknowledgement', { order: single })).toContain('Your order arrived damaged.')
  })

  test.each(languageNames)('says in %s, once, that it is not the first time lately', (locale) => {
    const { ownWords } = renderLetter(aLetter('recap', { locale, again: true }), brand)
    const first = renderLetter(aLetter('recap', { locale, again: false }), brand)
    expect(ownWords.length).toBeGreaterThan(first.ownWords.length)
    expect(voiceFindings(ownWords, { kind: 'recap', locale })).toEqual([])
  })

  test('admits from the second round on that the first answer was not enough (S1.6)', () => {
    expect(textOf('acknowledgement', { round: 2 })).toContain('Our first answer was not enough.')
    expect(textOf('acknowledgement', { round: 3 })).toContain('Our answers so far were not enough.')
  })
})

describe('the update', () => {
  test('owns the missed date and gives a new one (S1.14)', () => {
    const text = textOf('update')
    expect(text).toContain('We gave you a date and did not keep it.')
    expect(text).toContain('on its way to you by 18:00 on Friday 27 November')
  })

  test('S3.6 promises no day that nobody has promised us, only our next word', () => {
    const { text, subject, preheader } = renderLetter(aLetter('update', { promised: false }), brand)
    expect(text).toContain('We do not have a new date yet that we could keep.')
    expect(`${subject} ${preheader}`).not.toContain('new date')
    expect(text).toContain('You will hear from us by 18:00 on Friday 27 November')
    expect(text).not.toContain('on its way to you by')
  })
})

describe('an acknowledgement that leaves after it was put right', () => {
  test('S3.6 tells what was done as done', () => {
    const text = textOf('acknowledgement', { failure: 'late', remedy: 'expedite', doneAt: '2026-11-25T10:00:00Z' })
    expect(text).toContain('Your order arrived on Wednesday 25 November.')
    expect(text).not.toContain('hurrying')
  })
})

describe('the recap', () => {
  test('says what was done and when (S3.6)', () => {
    expect(textOf('recap')).toContain('We sent you a replacement on Wednesday 25 November.')
  })

  test('says of a late order that it has arrived', () => {
    expect(textOf('recap', { failure: 'late', remedy: 'expedite' })).toContain(
      'Your order arrived on Wednesday 25 November.',
    )
  })

  test('apologises exactly once (S1.5)', () => {
    expect(textOf('recap').match(/sorry|apolog/gi)).toEqual(['sorry'])
  })

  test('says that time cannot be given back (S2.18)', () => {
    expect(textOf('recap')).toContain('We cannot give you back the time and trouble this cost you.')
  })

  const before = { ...aLetter('recap').order, placedAt: '2026-09-28T09:00:00Z' }

  test('S3.16 takes responsibility, tells the repair, regrets, says what happened, and what has changed here', () => {
    const text = textOf('recap', { order: before })
    expect(text).toContain('We sent you a replacement')
    expect(text).toContain('We are sorry that part of your order reached you damaged. We should have taken better care')
    expect(text).toContain('Since October, everything of ours that can break travels in a double box.')
  })

  test('tells no change that came later, that is about another failure, or that did not keep them from it', () => {
    expect(textOf('recap', { order: before, confirmedAt: '2026-10-01T10:00:00Z' })).not.toContain('double box')
    expect(textOf('recap', { order: before, failure: 'late', remedy: 'expedite' })).not.toContain('double box')
    expect(textOf('recap')).not.toContain('double box')
  })

  test('gives the extra with its code, and another to choose by answering the letter (S2.20)', () => {
    const text = textOf('recap')
    expect(text).toContain('here is €15 on top, to spend with us')
    expect(text).toContain(`Your code\n    ${credit.code}`)
    expect(text).toContain('until 26 May 2027')
    expect(text).toContain('If you would like something else instead, just reply to this email and tell us what.')
  })

  test('says that an extra follows where it is not settled yet (S1.10)', () => {
    const text = textOf('recap', { compensation: undefined, surprise: undefined, extraFollows: true })
    expect(text).toContain('something extra from us follows')
    expect(text).not.toContain('Your code')
  })

  test('asks what would make up for it where no extra was settled (S2.20)', () => {
    const { text, ownWords } = renderLetter(aLetter('recap', { compensation: undefined }), brand)
    expect(text).toContain('just reply to this email and tell us what')
    expect(voiceFindings(ownWords, { kind: 'recap', locale: 'en' })).toEqual([])
  })

  test('names what the order cost in the end (S0.16)', () => {
    const effectivePrice = { minor: 6450, currency: 'EUR' }
    expect(textOf('recap', { effectivePrice })).toContain('this order costs you €64.50.')
    expect(textOf('recap', { effectivePrice, locale: 'de-DE' })).toContain('am Ende 64,50\u00a0€.')
    expect(textOf('recap', { effectivePrice: { minor: 0, currency: 'EUR' } })).toContain(
      'this order costs you nothing.',
    )
    expect(textOf('recap', { effectivePrice: { minor: 1500, currency: 'JPY' } })).toContain('costs you JP¥1,500.')
  })

  test('admits from the second round on that the first answer was not enough (S1.6)', () => {
    expect(textOf('recap', { round: 2 })).toContain('Our first answer was not enough, and you had to tell us so.')
  })
})

describe.each(['check-back', 'reminder'] as const)('the %s', (kind) => {
  test('asks both: is it fixed, and did you feel looked after? (S0.12)', () => {
    expect(textOf(kind)).toContain('Is everything fixed? And did you feel looked after?')
  })

  test('is answered by a link for each answer (S1.9)', () => {
    for (const says of ['happy', 'unhappy', 'talk'])
      expect(textOf(kind)).toContain(`https://care.example.com/answers/abc.def?says=${says}`)
  })
})

test('the reminder says that it is the only one', () => {
  expect(textOf('reminder')).toContain('This is the only reminder we send.')
})
