import { beforeEach, describe, expect, test } from 'vitest'
import { ownRemedyRoom } from '#functions/console/acts/own-remedy.ts'
import { factsOf } from '#functions/send-letter/facts-of.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { aRecovery, confirmed, waitingAt } from '../../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../../support/an-order.ts'
import { handOn } from '../../support/hand-on.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'
import { aLetter, brand } from '../../workflows/letters/a-letter.ts'

const { id } = aRecovery()
const text = 'I drove over this morning and hung the shelf myself.'
let parts: InMemory

const recovery = () => parts.recoveries.get(id)
async function tell(given: object = {}) {
  const { version } = await recovery()
  const body = JSON.stringify({ text, cost: eur(1500), version, ...given })
  const answer = await ownRemedyRoom(parts).request(`/${id}/own-remedy`, { method: 'POST', body })
  await handOn(parts)
  return answer.status
}
const told = () => parts.tokens.tell.mock.calls.map((call: unknown[]) => call[1])
const spent = () => parts.budgets.spent({ name: 'discretion#month#2026-11#EUR' })

async function begin(given: Partial<Recovery> = {}) {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  await parts.recoveries.open(aRecovery({ customer, wait: waitingAt('put-it-right'), ...given }))
}
beforeEach(() => begin())

describe('S2.4 a remedy that no list holds, in the words of whoever did it', () => {
  test('counts as the remedy, comes out of their purse, and stands in the recap', async () => {
    expect(await tell()).toBe(202)
    expect((await recovery()).remedy).toMatchObject({ n: 2, kind: 'own', state: 'confirmed' })
    expect([told(), await spent()]).toEqual([[{ answer: {} }], 1500])
    const letter = { recovery: id, key: 'recap#1', kind: 'recap' as const, round: 1, wantedAt: iso(noon) }
    const order = await parts.orders.get((await recovery()).order)
    const known = await factsOf(parts)({ ...letter, state: 'wanted', facts: {} }, await recovery(), [], order)
    expect(known?.facts.lines).toEqual([text])
  })

  test('answers who asked what is done', async () => {
    const openTask = { name: 'ask-a-person~1', stage: 'ask-a-person' as const }
    await begin({ wait: waitingAt('ask-a-person'), openTask, remedy: { n: 1, kind: 'expedite', state: 'failed' } })
    await tell()
    expect((await recovery()).remedy).toMatchObject({ kind: 'own', state: 'confirmed' })
    expect(told()).toMatchObject([{ answer: { goOn: 'compensate' } }])
  })

  test('helps a customer whom the first remedy did not help, in the next round', async () => {
    const openTask = { name: 'bring-a-person~1', stage: 'bring-a-person' as const }
    await begin({ wait: waitingAt('bring-a-person'), openTask, remedy: confirmed })
    await tell()
    expect(await recovery()).toMatchObject({ round: 2, remedy: { kind: 'own', state: 'confirmed' } })
  })

  test.each([
    ['in words that no letter of ours says', { text: 'Our courier lost it.' }, 400],
    ['for more than their purse holds', { cost: eur(99_999_999) }, 409],
    ['on what they had seen before it changed', { version: 0 }, 409],
  ])('is not taken %s', async (_, given, status) => {
    expect(await tell(given)).toBe(status)
    expect([(await recovery()).remedy?.kind, told(), await spent()]).toEqual(['expedite', [], 0])
  })

  test('is not taken for what is put right already', async () => {
    await begin({ remedy: confirmed })
    expect(await tell()).toBe(409)
  })

  test.each(languageNames)('is told in %s as every letter is', (locale) => {
    for (const kind of ['recap', 'check-back'] as const) {
      const { ownWords, language } = renderLetter(aLetter(kind, { locale, remedy: 'own' }), brand)
      expect(voiceFindings(ownWords, { kind, locale: language })).toEqual([])
    }
  })
})
