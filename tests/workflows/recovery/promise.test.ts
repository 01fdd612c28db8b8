import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renewedWord } from '#workflows/recovery/promise.ts'
import { overtakenBy } from '#workflows/recovery/still-true.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'

const hourMs = 3_600_000
const promised = (hours: number) => ({
  remedy: { n: 1, kind: 'reship' as const, state: 'promised' as const, by: iso(noon + hours * hourMs) },
})

describe('our word', () => {
  test('S1.14 holds while nothing is promised for later', () => {
    expect(renewedWord(aRecovery(promised(10)), noon)).toBeUndefined()
  })

  test('S1.14 that comes due without news is renewed, and the miss is counted', () => {
    const friday = noon + 48 * hourMs
    const tuesday = friday + 96 * hourMs
    expect(renewedWord(aRecovery(), friday)).toEqual({ nextWordBy: iso(tuesday), promises: 2, misses: 1 })
  })

  test('S1.14 that must move is given anew in time, and nothing was missed', () => {
    expect(renewedWord(aRecovery(promised(72)), noon)).toEqual({
      nextWordBy: iso(noon + 84 * hourMs),
      promises: 2,
      misses: 0,
    })
  })

  test('S1.14 given anew lies ahead and after what the order system promises, so it is given once', () => {
    const when = fc.record({ by: fc.integer({ min: -200, max: 200 }), now: fc.integer({ min: 0, max: 200 }) })
    fc.assert(
      fc.property(when, ({ by, now }) => {
        const at = noon + now * hourMs
        const recovery = aRecovery(promised(by))
        const renewed = renewedWord(recovery, at)
        if (renewed === undefined) return
        expect(Date.parse(renewed.nextWordBy ?? '')).toBeGreaterThan(Math.max(at, noon + by * hourMs))
        expect(renewedWord({ ...recovery, ...renewed }, at)).toBeUndefined()
      }),
    )
  })
})

describe('a letter is still true when it leaves', () => {
  const letter = (kind: Parameters<typeof overtakenBy>[0]['kind'], facts = {}) => ({ kind, round: 1, facts })
  const said = { round: 1, says: 'happy' as const, at: iso(noon), since: iso(noon) }

  test('F65 “it will be later” does not follow “it has arrived”', () => {
    expect(overtakenBy(letter('update'), aRecovery({ remedy: confirmed }))).toBe('it has been put right meanwhile')
  })

  test('F65 an update names the word that stands, not the one before', () => {
    expect(
      overtakenBy(letter('update', { remedy: aRecovery().remedy?.kind, newPromiseBy: iso(noon) }), aRecovery()),
    ).toBe('a later promise was made meanwhile')
    expect(
      overtakenBy(
        letter('update', { remedy: aRecovery().remedy?.kind, newPromiseBy: aRecovery().nextWordBy }),
        aRecovery(),
      ),
    ).toBeUndefined()
  })

  test.each(['check-back', 'reminder'] as const)('no %s asks what has been answered', (kind) => {
    expect(overtakenBy(letter(kind), aRecovery({ said }))).toBe('the customer has answered')
    expect(overtakenBy(letter(kind), aRecovery())).toBeUndefined()
  })

  test.each([
    ['the recovery is closed', { closedAt: iso(noon) }],
    ['letters to this customer come back', { unreachable: true }],
    ['the customer has been erased', { erasedAt: iso(noon) }],
    ['the next round has begun', { round: 2 }],
  ])('F54 F79 F102 no letter leaves once %s', (because, given) => {
    for (const kind of ['acknowledgement', 'update', 'recap', 'check-back', 'reminder'] as const)
      expect(overtakenBy(letter(kind), aRecovery(given))).toBe(because)
  })

  test('S3.17 the last warm letter follows an end that the process came to, and no end by a person', () => {
    const ended = (outcome: 'recovered' | 'settled') => aRecovery({ said, closedAt: iso(noon), outcome })
    expect(overtakenBy(letter('farewell'), ended('recovered'))).toBeUndefined()
    expect(overtakenBy(letter('farewell'), ended('settled'))).toBe('the recovery is closed')
  })
})
