import { beforeEach, describe, expect, test } from 'vitest'
import type { Asking } from '#functions/adapters/links.ts'
import { answers } from '#functions/front-door/answers.ts'
import { questionsWith } from '#functions/front-door/questions/questions.ts'
import { reckonChoices } from '#functions/reconcile/reckon-choices.ts'
import { milestones, progressOf } from '#workflows/letters/answer-page/progress.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import { stages } from '#workflows/recovery/stages.ts'
import brandFile from '../../config/brand.yaml'
import { aRecovery, confirmed, waitingAt } from '../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { handOn } from '../support/hand-on.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const { id } = aRecovery()
const tenMinutesMs = 600_000
let parts: InMemory

const door = () =>
  answers({
    ...parts,
    queue: parts.answers,
    questions: questionsWith({ ...parts, queue: parts.answers }),
    brand: brandFrom(brandFile),
  })
const linkTo = async (purpose: Asking['purpose'], round = 1) =>
  `/${await parts.links.sign({ purpose, recovery: id, round }, 60)}`
const sent = async (path: string, form: Record<string, string>) => {
  const answer = await door().request(path, { method: 'POST', body: new URLSearchParams(form) })
  return { status: answer.status, html: await answer.text() }
}
const recovery = () => parts.recoveries.get(id)
const told = () => parts.tokens.tell.mock.calls.map((call: unknown[]) => call[1])

async function begin(given: Parameters<typeof aRecovery>[0]) {
  logged()
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  await parts.recoveries.open(aRecovery({ customer, ...given }))
}

describe('while it is being put right, the customer chooses how', () => {
  beforeEach(() =>
    begin({
      failure: 'lost',
      remedy: { n: 1, kind: 'reship', state: 'promised', by: iso(noon + 1) },
      wait: waitingAt('put-it-right'),
    }),
  )

  test('S1.18 a choice that has failed too many customers is not on the page any more, nor is a person taken off it', async () => {
    const closed = (n: number) => {
      const said = { round: n % 2 === 0 ? 2 : 1, says: 'happy' as const, at: iso(noon), since: iso(noon) }
      const choice = (wish: 'refund' | 'talk') => ({ wish: { round: 1, wish, since: iso(noon), granted: true } })
      const over = { closedAt: iso(noon), outcome: 'recovered' as const, round: said.round, said, remedy: confirmed }
      return (['refund', 'talk'] as const).map((wish) => aRecovery({ id: `r_${wish}${n}`, ...over, ...choice(wish) }))
    }
    const page = async () => (await door().request(await linkTo('wish'))).text()
    expect(await page()).toContain('value="refund"')
    for (const lesson of Array.from({ length: 20 }, (_, n) => closed(n)).flat()) await parts.lessons.keep(lesson)
    parts.clock.now += 86_400_000
    for (const _ of [1, 2]) await reckonChoices(parts)
    expect(await page()).not.toContain('value="refund"')
    expect(await page()).toContain('value="talk"')
    const asked = await parts.tasks.listed({ limit: 9 })
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['refund', 'PromiseMoved', tenMinutesMs],
    ['wait', 'PromiseMoved', tenMinutesMs],
    ['other', 'CannotBeFixed', 0],
    ['talk', 'CannotBeFixed', 0],
  ])('S1.13 S2.22 “%s” ends the wait', async (wish, failure, later) => {
    expect((await sent(await linkTo('wish'), { wish })).status).toBe(200)
    parts.clock.now += later
    await handOn(parts)
    expect(told()).toMatchObject([{ failure }])
  })

  test('S1.13 “the same once more” is offered and ends the wait, unless it is under way already', async () => {
    const offered = await (await door().request(await linkTo('wish'))).text()
    expect(offered).not.toContain('value="replace"')
    await parts.recoveries.change(id, { remedy: { n: 1, kind: 'refund', state: 'asked' } })
    await sent(await linkTo('wish'), { wish: 'replace' })
    parts.clock.now += tenMinutesMs
    await handOn(parts)
    expect((await recovery()).remedy).toMatchObject({ n: 2, kind: 'reship', state: 'chosen' })
    expect(told()).toMatchObject([{ failure: 'PromiseMoved' }])
  })

  test('another choice within ten minutes replaces the first, and a later one is read by a person', async () => {
    await sent(await linkTo('wish'), { wish: 'wait' })
    await sent(await linkTo('wish'), { wish: 'refund' })
    parts.clock.now += tenMinutesMs
    await handOn(parts)
    expect((await recovery()).remedy).toMatchObject({ kind: 'refund', state: 'chosen' })
    await sent(await linkTo('wish'), { wish: 'wait' })
    expect((await parts.tasks.ofOwner(id)).map(({ name }) => name)).toEqual(['late-wish~1~wait'])
  })
})

describe('after the remedy', () => {
  beforeEach(() => begin({ remedy: confirmed, stage: 'check-back', wait: waitingAt('check-back') }))

  test('S2.6 a happy customer may say how easy it was and whether they trust us, one tap each', async () => {
    const link = await linkTo('answer')
    expect((await sent(link, { says: 'happy' })).html).toContain('name="effort"')
    expect((await sent(link, { effort: '4' })).html).toContain('name="trust"')
    await sent(link, { trust: '5' })
    expect((await recovery()).felt).toEqual({ effort: 4, trust: 5 })
  })

  test('S3.22 only a happy customer is invited to tell others', async () => {
    const link = await linkTo('answer')
    expect((await sent(link, { says: 'not-looked-after' })).html).not.toContain('example.com')
    expect((await sent(link, { says: 'happy' })).html).toContain('href="https://www.example.com/"')
  })

  test('an unhappy customer is asked nothing more, and may choose how it is put right', async () => {
    const { html } = await sent(await linkTo('answer'), { says: 'unhappy' })
    expect(html).not.toContain('<form')
    const [, next = ''] = /class="go" href="([^"]+)"/.exec(html) ?? []
    expect((await door().request(next)).status).toBe(200)
  })

  test('who wants to talk chooses the time of the call, by their own clock', async () => {
    const link = await linkTo('call')
    const page = await (await door().request(link)).text()
    const [, at = ''] = /name="at" value="([^"]+)"/.exec(page) ?? []
    expect((await sent(link, { at })).html).toContain('between 4:00')
    expect(await recovery()).toMatchObject({ callAt: '2026-11-25T15:00:00.000Z', said: { says: 'talk' } })
    expect((await sent(link, { at: '2026-11-28T09:00:00.000Z' })).status).toBe(400)
  })

  test('S3.10 who takes up the call that we offered is called then, and their recovery goes on beside it', async () => {
    await parts.recoveries.change(id, { severity: 'high' })
    const at = '2026-11-26T08:00:00.000Z'
    const page = await (await door().request(`${await linkTo('call')}?says=${encodeURIComponent(at)}`)).text()
    expect(/name="at" value="([^"]+)"/.exec(page)?.[1]).toBe(at)
    await sent(await linkTo('call'), { at })
    expect(await parts.tasks.ofOwner(id)).toMatchObject([{ kind: 'call', dueAt: '2026-11-26T10:00:00.000Z' }])
    expect((await recovery()).said).toBeUndefined()
  })

  test('a corrected address reaches a person, and is kept under seal', async () => {
    await sent(await linkTo('address'), { address: canary.name })
    expect((await parts.tasks.ofOwner(id)).map(({ kind }) => kind)).toEqual(['call'])
    const [said] = await parts.timeline.of(id)
    expect(said?.text).not.toContain(canary.name)
    expect(said?.sealed).toBeDefined()
    expect((await sent(await linkTo('address'), { address: ' ' })).status).toBe(400)
  })

  test('who wants no more letters gets none, also by the one tap of a mail client', async () => {
    await sent(await linkTo('stop'), { 'List-Unsubscribe': 'One-Click' })
    expect((await recovery()).stopped).toBe(true)
  })

  test('F80 another answer within ten minutes replaces the first, and a later one is read by a person', async () => {
    const link = await linkTo('answer')
    await sent(link, { says: 'happy' })
    await sent(link, { says: 'not-looked-after' })
    parts.clock.now += tenMinutesMs
    await handOn(parts)
    // Told for each of the two, alike: Step Functions takes the first and refuses what comes after it.
    const unhappy = { failure: 'Unhappy', because: 'not-looked-after' }
    expect(told()).toMatchObject([unhappy, unhappy])
    await sent(link, { says: 'happy' })
    expect(await parts.tasks.ofOwner(id)).toEqual([])
    await sent(link, { says: 'unhappy' })
    expect((await parts.tasks.ofOwner(id)).map(({ name }) => name)).toEqual(['late-answer~1~unhappy'])
  })

  test('who comes by a link that opens nothing is answered in the language of their browser', async () => {
    const headers = { 'accept-language': 'nl, de-AT;q=0.8, fr' }
    const old = await linkTo('answer')
    expect(await (await door().request(old.slice(0, -4), { headers })).text()).toContain('<html lang="de">')
    parts.clock.now += 61 * 86_400_000
    const page = await (await door().request(old, { headers })).text()
    expect(page).toContain('Neuen Link schicken')
    expect(await (await door().request(old)).text()).toContain('Send me a fresh link')
  })

  test('F73 who comes too late gets a fresh link at the address on file, once a day', async () => {
    const old = await linkTo('answer')
    parts.clock.now += 61 * 86_400_000
    expect((await door().request(old)).status).toBe(410)
    for (const _ of [1, 2]) await sent(old, { fresh: 'link' })
    await handOn(parts)
    expect((await parts.letters.of(id)).map(({ key }) => key)).toEqual(['check-back-2027-01-25#1'])
  })
})

describe('an old link', () => {
  const twoMonths = 61 * 86_400_000
  const promised = { n: 1, kind: 'replace', state: 'promised', by: iso(noon + 90 * 86_400_000) } as const

  const old = async (purpose: Asking['purpose'], given: Parameters<typeof aRecovery>[0]) => {
    await begin(given)
    const link = await linkTo(purpose)
    parts.clock.now += twoMonths
    return link
  }
  const wanted = async () => {
    await handOn(parts)
    return (await parts.letters.of(id)).map(({ kind, facts }) => ({ kind, page: facts.page }))
  }

  test.each([
    ['wish', { remedy: promised }],
    ['address', { remedy: promised }],
    ['progress', { remedy: promised }],
    ['call', { remedy: confirmed, stage: 'close', closedAt: iso(noon) }],
    ['extra', { remedy: confirmed, stage: 'close', closedAt: iso(noon) }],
  ] as const)(
    'F73 to what is still open (%s) is made anew for the address on file, once a day',
    async (page, given) => {
      const link = await old(page, given)
      const answer = await door().request(link)
      expect(answer.status).toBe(410)
      expect(await answer.text()).toContain('Send me a fresh link')
      expect((await sent(link, { fresh: 'link' })).html).toContain('It is on its way')
      await sent(link, { fresh: 'link' })
      expect(await wanted()).toEqual([{ kind: 'fresh-link', page }])
    },
  )

  const closed = { remedy: confirmed, stage: 'close', closedAt: iso(noon) } as const
  const chosen = { state: 'done', version: 1, owner: 'o', until: noon, result: { extra: 'wine' } } as const
  test.each([
    ['wish', { remedy: confirmed }],
    ['address', { remedy: confirmed }],
    ['progress', closed],
    ['call', { remedy: confirmed, callAt: iso(noon) }],
    ['extra', { remedy: confirmed, claims: { 'extra#1': chosen } }],
    ['answer', { ...closed, calledOffAt: iso(noon) }],
  ] as const)('F73 to what is settled meanwhile (%s) says so, and how to reach us', async (page, given) => {
    const link = await old(page, given as Parameters<typeof aRecovery>[0])
    const answer = await door().request(link)
    expect(answer.status).toBe(410)
    expect(await answer.text()).toMatch(/This is already settled[\s\S]*just reply to our email/)
    expect((await sent(link, { fresh: 'link' })).html).toContain('This is already settled')
    expect(await wanted()).toEqual([])
  })

  test('of the round before leads to the question of this one, but to the extra of its own', async () => {
    for (const [page, round] of [
      ['wish', 2],
      ['extra', 1],
    ] as const) {
      const link = await old(page, { round: 2, remedy: promised })
      await sent(link, { fresh: 'link' })
      await handOn(parts)
      expect((await parts.letters.of(id)).map((letter) => letter.round)).toEqual([round])
    }
  })

  test('by which somebody wants no more letters is heard all the same', async () => {
    const link = await old('stop', { remedy: promised })
    await sent(link, { 'List-Unsubscribe': 'One-Click' })
    expect((await recovery()).stopped).toBe(true)
  })
})

test('S1.16 no page asks for what is known', async () => {
  await begin({ remedy: confirmed, stage: 'check-back' })
  for (const purpose of ['answer', 'wish', 'call', 'progress', 'address', 'stop'] as const) {
    const html = await (await door().request(await linkTo(purpose))).text()
    for (const known of [...Object.values(canary), 'A-1001']) expect(html).not.toContain(known)
    expect([...html.matchAll(/<(?:input|select)/g)]).toEqual([])
  }
})

test('S2.7 every stage of the process is a place on the customer’s page', () => {
  for (const stage of stages) {
    const plan = progressOf({ stage, ...(stage === 'close' && { closedAt: iso(noon) }) })
    expect(plan.map(({ milestone }) => milestone)).toEqual([...milestones])
    expect(plan.filter(({ state }) => state === 'now')).toHaveLength(stage === 'close' ? 0 : 1)
  }
})
