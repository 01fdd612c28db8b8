import { beforeEach, describe, expect, test } from 'vitest'
import { linesRoom } from '#functions/console/acts/lines.ts'
import { factsOf } from '#functions/send-letter/facts-of.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { anOrder, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'
import { aLetter, brand } from '../../workflows/letters/a-letter.ts'

const { id } = aRecovery()
const text = 'I looked at your teapot myself, and this one pours as it should.'
let parts: InMemory

const write = (line: string) =>
  linesRoom(parts).request(`/${id}/lines`, { method: 'POST', body: JSON.stringify({ text: line }) })
const factsIn = async (key: string) => {
  const kind = key.startsWith('recap') ? ('recap' as const) : ('check-back' as const)
  const letter = { recovery: id, key, kind, round: 1, wantedAt: iso(noon), state: 'wanted' as const, facts: {} }
  const recovery = await parts.recoveries.get(id)
  return (await factsOf(parts)(letter, recovery, [], await parts.orders.get(recovery.order)))?.facts
}
const linesIn = async (key: string) => (await factsIn(key))?.lines

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.recoveries.open(aRecovery({ remedy: confirmed }))
})

describe('S2.8 a line in one’s own words', () => {
  test('stands in the next letter, however often that is looked at, and in no other', async () => {
    expect((await write(text)).status).toBe(202)
    expect([await linesIn('recap#1'), await linesIn('recap#1')]).toEqual([[text], [text]])
    expect(await linesIn('check-back#1')).toEqual([])
  })

  test('pressed twice is one line', async () => {
    expect([(await write(text)).status, (await write(text)).status]).toEqual([202, 202])
    expect(await linesIn('recap#1')).toEqual([text])
    expect(await parts.timeline.of(id)).toHaveLength(1)
  })

  test.each([
    ['blames', 'Our courier lost it.'],
    ['speaks as offices do', 'We apologise for any inconvenience caused.'],
    ['apologises beside the recap, which does', 'I am so sorry about this.'],
    ['promises what nobody has promised', 'You will have it on the 24th.'],
  ])('that %s comes back with what was found, and reaches no letter', async (_, line) => {
    const answer = await write(line)
    const { title, problems } = (await answer.json()) as { title: string; problems: { allowed: string }[] }
    expect([answer.status, title]).toEqual([400, 'Not in our voice'])
    expect(problems[0]?.allowed).toMatch(/^no “.+”: ./)
    expect(await linesIn('recap#1')).toBeUndefined()
  })

  test('may name the customer and their order as the letter does, whatever their names mean to our rules', async () => {
    const known = anOrder()
    await parts.orders.keep({ ...known, customer: { ...known.customer, name: 'Hope Kindly' } }, iso(noon + 1))
    const named = 'Hope Kindly, I looked at the Stoneware teapot of A-1001 myself, and it pours.'
    expect((await write('Kindly look at it once more.')).status).toBe(400)
    expect((await write(named)).status).toBe(202)
    const letter = aLetter('recap', { ...(await factsIn('recap#1')), locale: 'en' })
    const { text, ownWords } = renderLetter(letter, brand)
    expect(text.replace(/\s+/g, ' ')).toContain(named)
    expect(voiceFindings(ownWords, { kind: 'recap', locale: 'en' })).toEqual([])
  })

  test('of full length stands in the letter to its end', async () => {
    const long = `${'I looked at it myself. '.repeat(17)}It pours.`
    expect(long).toHaveLength(400)
    await write(long)
    const letter = aLetter('recap', { lines: await linesIn('recap#1') })
    expect(renderLetter(letter, brand).text.replace(/\s+/g, ' ')).toContain(long)
  })

  test('F101 is kept sealed', async () => {
    await write(text)
    expect(JSON.stringify(parts.table.items())).not.toContain('pours')
  })

  test('is not taken for a recovery that has ended: no letter would carry it', async () => {
    await parts.recoveries.change(id, { closedAt: iso(noon) })
    expect((await write(text)).status).toBe(409)
  })
})
