import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedBy, type Heard } from '#workflows/recovery/hearing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { verdictOn } from '#workflows/recovery/verdict.ts'
import { aRecovery, confirmed, waitingAt } from '../../support/a-recovery.ts'
import { iso, noon } from '../../support/an-order.ts'

const hourMs = 3_600_000
const waiting = aRecovery({ wait: waitingAt('put-it-right') })
function hear(recovery: Recovery, ...all: Heard[]): Recovery {
  let known = recovery
  for (const heard of all) known = { ...known, ...changedBy(known, heard, noon) }
  return known
}
const news = (remedy: number, said: (Heard & { about: 'remedy' })['news']): Heard => ({
  about: 'remedy',
  remedy,
  news: said,
  at: iso(noon),
})
const done = news(1, { news: 'confirmed' })
const failed = news(1, { news: 'failed', because: 'no-stock' })
const promised = (hours: number) => news(1, { news: 'promised', by: iso(noon + hours * hourMs) })
const delivered = (hours = 0): Heard => ({ about: 'delivery', deliveredAt: iso(noon + hours * hourMs) })

describe('the order system', () => {
  test('confirms the remedy, and the wait is over', () => {
    expect(hear(waiting, done)).toMatchObject({ remedy: { state: 'confirmed' }, wait: { told: { answer: {} } } })
  })

  test('S1.14 promises it within our word: nothing moves', () => {
    expect(hear(waiting, promised(10))).toMatchObject({
      remedy: { state: 'promised' },
      wait: waitingAt('put-it-right'),
    })
    expect(hear(waiting, promised(10)).wait?.told).toBeUndefined()
  })

  test('S1.14 promises it for later than our word: the customer must hear of it', () => {
    expect(hear(waiting, promised(72)).wait?.told).toMatchObject({ failure: 'PromiseMoved' })
  })

  test('S1.6 cannot do it: a person is asked', () => {
    expect(hear(waiting, failed).wait?.told).toMatchObject({ failure: 'CannotBeFixed' })
  })

  test('F6 says the same again, or speaks of another remedy, and nothing changes', () => {
    expect(changedBy(hear(waiting, promised(10)), promised(10), noon)).toBeUndefined()
    expect(changedBy(waiting, news(2, { news: 'confirmed' }), noon)).toBeUndefined()
    expect(changedBy(hear(waiting, done), failed, noon)).toBeUndefined()
  })
})

describe('a delivery', () => {
  test('F5 of what was late confirms the remedy, whichever one was under way', () => {
    expect(hear(waiting, delivered()).remedy).toEqual({ ...confirmed, confirmedAt: iso(noon) })
  })

  test('F5 says nothing of a bill that is wrong', () => {
    expect(changedBy(aRecovery({ failure: 'billing-error' }), delivered(), noon)).toBeUndefined()
  })

  test('F4 that was scanned before the customer complained does not count as the next remedy', () => {
    const said = { round: 1, says: 'unhappy' as const, at: iso(noon), since: iso(noon), settled: true }
    const second = aRecovery({ round: 2, said, remedy: { n: 2, kind: 'refund', state: 'asked' } })
    expect(changedBy(second, delivered(-1), noon)).toBeUndefined()
    expect(changedBy(second, { about: 'refunded', at: iso(noon - hourMs) }, noon)).toBeUndefined()
    expect(hear(second, delivered(1)).remedy?.state).toBe('confirmed')
  })
})

test('F5 F6 promised, confirmed and delivered in any order end in a confirmed remedy that is told once', () => {
  const events = [promised(10), done, delivered(), promised(20), done]
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: 5 }), (inAnyOrder) => {
      const end = hear(waiting, ...inAnyOrder)
      expect(end.remedy?.state).toBe('confirmed')
      expect(end.wait?.told).toEqual({ answer: {} })
    }),
  )
})

describe('a state that waits', () => {
  test('F38 is told nothing twice, and nothing once its token is forgotten', () => {
    const told = hear(waiting, done)
    expect(changedBy(told, { about: 'look' }, noon)).toBeUndefined()
    expect(changedBy({ ...told, wait: { stage: 'put-it-right', since: '1' } }, { about: 'look' }, noon)).toBeUndefined()
  })

  test('F79 and a recovery that is closed hears nothing more', () => {
    expect(changedBy({ ...waiting, closedAt: iso(noon) }, done, noon)).toBeUndefined()
  })

  test('F54 for an answer that no letter can ask for gives up when letters come back', () => {
    const checking = aRecovery({ remedy: confirmed, wait: waitingAt('check-back') })
    expect(hear(checking, { about: 'unreachable' }).wait?.told).toMatchObject({ failure: 'Unreachable' })
  })

  test('F102 for anything at all ends when the customer has been erased', () => {
    expect(hear(waiting, { about: 'erased', at: iso(noon) }).wait?.told).toMatchObject({ failure: 'Erased' })
  })
})

describe('a person', () => {
  test('S0.1 who has done the remedy by hand confirms it', () => {
    const decision: Heard = { about: 'decision', task: 'remedy~1', decision: { decide: 'remedy-done' } }
    expect(hear(waiting, decision).remedy?.state).toBe('confirmed')
  })

  test('F81 who is late with it changes nothing: it was confirmed before', () => {
    const impossible: Heard = { about: 'decision', task: 'remedy~1', decision: { decide: 'remedy-impossible' } }
    expect(changedBy(hear(waiting, done), impossible, noon)).toBeUndefined()
  })

  test('F92 who decides on another task than the one that is open changes nothing', () => {
    const open = aRecovery({
      openTask: { name: 'bring-a-person~1', stage: 'bring-a-person' },
      wait: waitingAt('bring-a-person'),
    })
    const other: Heard = {
      about: 'decision',
      task: 'bring-a-person~2',
      decision: { decide: 'next-remedy', remedy: 'refund' },
    }
    expect(changedBy(open, other, noon)).toBeUndefined()
  })
})

describe('a worse report of the same fault', () => {
  const lost: Heard = { about: 'reported', kind: 'lost', occurredAt: iso(noon) }

  test('F7 makes the recovery grow: what cannot help any more gives way to a remedy that can', () => {
    const grown = hear(waiting, lost)
    expect(grown).toMatchObject({
      failure: 'lost',
      remedy: { n: 2, kind: 'reship', state: 'chosen' },
      tried: ['expedite'],
    })
    expect(grown.wait?.told).toMatchObject({ failure: 'PromiseMoved' })
  })

  test('F7 is heard once, and a milder one changes nothing', () => {
    expect(changedBy(hear(waiting, lost), lost, noon)).toBeUndefined()
    expect(changedBy(hear(waiting, lost), { ...lost, kind: 'late' }, noon)).toBeUndefined()
  })

  test('S0.11 after the remedy it broke again: that is an unhappy answer', () => {
    const put = aRecovery({ remedy: confirmed, wait: waitingAt('wait-to-check-back') })
    const back: Heard = { about: 'reported', kind: 'late', occurredAt: iso(noon + hourMs) }
    expect(hear(put, back).wait?.told).toEqual({ failure: 'Unhappy', because: 'unhappy' })
  })
})

describe('money that is back', () => {
  const refunded = (days: number): Heard => ({
    about: 'refunded',
    at: iso(Date.parse(waiting.occurredAt) + days * 24 * hourMs),
  })

  test('is the remedy, also where staff were quicker than the report', () => {
    for (const days of [1, -1])
      expect(hear(waiting, refunded(days)).remedy).toMatchObject({ kind: 'refund', state: 'confirmed' })
  })

  test('long before anything went wrong is no remedy for it', () => {
    expect(changedBy(waiting, refunded(-10), noon)).toBeUndefined()
    const order = { order: { refundedAt: iso(noon - 20 * 24 * hourMs) }, known: {}, arrived: undefined, now: noon }
    const settled = { fault: 'line-1~product', kind: 'damaged' as const, occurredAt: iso(noon) }
    expect(verdictOn(settled, order as never)).toEqual({ kind: 'damaged' })
  })
})
