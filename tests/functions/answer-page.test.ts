import type { Hono } from 'hono'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answers } from '#functions/front-door/answers.ts'
import { credits } from '#functions/front-door/credits.ts'
import { events } from '#functions/front-door/events.ts'
import { frontDoor } from '#functions/front-door/handler.ts'
import { questionsWith } from '#functions/front-door/questions/questions.ts'
import { remedies } from '#functions/front-door/remedies.ts'
import { openToAll, type Verify } from '#functions/front-door/signature.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import { aRecovery, confirmed, waitingAt } from '../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const { id } = aRecovery()
let parts: InMemory

const door = (verify: Verify = openToAll): Hono =>
  frontDoor({
    events: events({ ...parts, accept: acceptance(parts), verify }),
    remedies: remedies(parts),
    credits: credits({ ...parts, verify: openToAll }),
    answers: answers({
      ...parts,
      queue: parts.answers,
      questions: questionsWith({ ...parts, queue: parts.answers }),
      brand: brandFrom(brandFile),
    }),
  })
const say = (token: string, says: string, comment = '') =>
  door().request(`/answers/${token}`, { method: 'POST', body: new URLSearchParams({ says, comment }) })
const linkTo = (round = 1) => parts.links.sign({ purpose: 'answer', recovery: id, round }, 60)

beforeEach(async () => {
  logged()
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const { customer } = await parts.orders.get('A-1001')
  await parts.recoveries.open(
    aRecovery({ customer, remedy: confirmed, stage: 'check-back', wait: waitingAt('check-back') }),
  )
})

describe('the customer’s page', () => {
  test('F69 F70 F71 changes nothing however often and in whatever way it is opened', async () => {
    const token = await linkTo()
    const before = JSON.stringify(parts.table.items())
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET'])
      for (const says of ['happy', 'unhappy', 'talk'])
        await door().request(`/answers/${token}?says=${says}`, { method })
    expect(JSON.stringify(parts.table.items())).toBe(before)
    expect(parts.answers.sent).toEqual([])
  })

  test('S1.9 takes a decision in one request, without a login', async () => {
    expect((await say(await linkTo(), 'happy')).status).toBe(200)
    expect((await parts.recoveries.get(id)).said).toMatchObject({ says: 'happy', round: 1 })
    expect(parts.answers.sent).toEqual([
      { message: { recovery: id, heard: { about: 'settled', since: iso(noon) } }, delaySeconds: 600 },
    ])
  })

  test('F101 opens nothing that is sealed of who answers: only who is asked is greeted by name', async () => {
    const opened = vi.spyOn(parts.dataKeys, 'unseal')
    await say(await linkTo(), 'happy')
    expect(opened).not.toHaveBeenCalled()
    await door().request(`/answers/${await linkTo(2)}`)
    expect(opened).toHaveBeenCalled()
  })

  test('“talk to me” is heard at once', async () => {
    await say(await linkTo(), 'talk')
    expect(parts.answers.sent).toEqual([{ message: { recovery: id, heard: { about: 'look' } }, delaySeconds: 0 }])
  })

  test('F38 wakes the recovery even when the words beside the answer cannot be kept', async () => {
    parts.dataKeys.seal = async () => Promise.reject(new Error('no key'))
    expect((await say(await linkTo(), 'unhappy', 'It broke again')).status).toBe(500)
    expect(parts.answers.sent).toHaveLength(1)
  })

  test('F79 after the end thanks, and a person reads what was said', async () => {
    await parts.recoveries.change(id, { closedAt: iso(noon), outcome: 'silent' })
    await say(await linkTo(), 'unhappy')
    expect((await parts.tasks.ofOwner(id)).map(({ kind }) => kind)).toEqual(['call'])
    expect(parts.answers.sent).toEqual([])
  })

  test('F80 F39 a contradiction that comes too late is read by a person, and the first answer stands', async () => {
    await say(await linkTo(), 'happy')
    parts.clock.now += 600_000
    await say(await linkTo(), 'unhappy')
    expect((await parts.recoveries.get(id)).said?.says).toBe('happy')
    expect(await parts.tasks.ofOwner(id)).toHaveLength(1)
  })

  test('F72 F73 a link that cannot be used says nothing, and one that is too old says that', async () => {
    const good = await linkTo()
    for (const token of [
      good.slice(0, -3),
      'x',
      await parts.links.sign({ purpose: 'remedy', recovery: id, remedy: 1 }, 1),
    ])
      expect((await door().request(`/answers/${token}`)).status).toBe(404)
    parts.clock.now += 61 * 86_400_000
    expect((await door().request(`/answers/${good}`)).status).toBe(410)
  })

  test('F75 F77 F78 shows no more than a first name and the end of the order, and leads nowhere else', async () => {
    const response = await door().request(`/answers/${await linkTo()}`)
    const html = await response.text()
    for (const secret of [...Object.values(canary), 'A-1001']) expect(html).not.toContain(secret)
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})
