import { describe, expect, test } from 'vitest'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { aLetter, brand } from './a-letter.ts'

const textOf = (...letter: Parameters<typeof aLetter>) => renderLetter(aLetter(...letter), brand).text

describe('an acknowledgement of a day that is still to come', () => {
  const late = { failure: 'late', remedy: 'expedite', beforeDue: true }

  test('S3.6 does not say that it is over', () => {
    const text = textOf('acknowledgement', late)
    expect(text).toContain('Your order will not reach you on the day we promised.')
    expect(text).not.toContain('has not reached you')
  })

  test('S3.6 nor in one letter for several orders', () => {
    const other = { order: aLetter('acknowledgement').order, nextWordBy: '2026-11-24T14:00:00Z', ...late }
    const text = textOf('acknowledgement', { ...late, beforeDue: false, also: [other] })
    expect(text.match(/has not reached you|will not reach you/g)).toEqual(['has not reached you', 'will not reach you'])
  })
})

describe('an acknowledgement where law lets nobody be kept waiting without being asked', () => {
  const late = {
    ...{ failure: 'late', remedy: 'expedite', moneyBackAt: '2026-12-04T17:00:00Z' },
    pages: {
      progress: 'https://care.example.com/answers/abc.def',
      wish: 'https://care.example.com/answers/abc.def?to=wish',
    },
  }

  test('S1.13 offers the money back with one tap, and says that there is no new day', () => {
    const text = textOf('acknowledgement', late)
    expect(text).toContain('We do not have a new date yet that we could keep.')
    expect(text).toContain('choose your money back below')
    expect(text).toContain('to=wish')
  })

  test('names the new day where there is one', () => {
    const text = textOf('acknowledgement', { ...late, newPromiseBy: '2026-11-27T17:00:00Z' })
    expect(text).toContain('Your order will now be with you by 18:00 on Friday 27 November')
  })

  test('S1.5 says nothing of it to anybody else', () => {
    expect(textOf('acknowledgement', { ...late, moneyBackAt: undefined })).not.toContain('your money')
  })
})
