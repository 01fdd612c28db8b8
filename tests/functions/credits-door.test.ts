import { beforeEach, describe, expect, test } from 'vitest'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import { credits } from '#functions/front-door/credits.ts'
import { openToAll, type Verify } from '#functions/front-door/signature.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { eur, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

const recovery = aRecovery()
const credit = { purpose: 'compensation' as const, n: 1, key: 'compensation#1', reasons: [], days: 365 }
let parts: InMemory
let code: string

const door = (verify: Verify = openToAll) => credits({ ...parts, verify })
const look = async (which = code) => (await door().request(`/${which}`)).json()
const redeem = async (minor: number, key: string, { currency = 'EUR', which = code } = {}) => {
  const body = JSON.stringify({ amount: { minor, currency } })
  return door().request(`/${which}/redeem`, { method: 'POST', body, headers: { 'idempotency-key': key } })
}

beforeEach(async () => {
  logged()
  parts = inMemory()
  await parts.recoveries.open(recovery)
  await creditLedger(parts)({ ...credit, recovery, amount: eur(1000) })
  const [issued] = await parts.credits.of(recovery.id)
  code = (issued && (await parts.dataKeys.unseal<string>(issued.code))) ?? ''
})

describe('a credit', () => {
  test('is worth what was given, and says how much is left', async () => {
    expect(await look()).toMatchObject({ state: 'good', amount: eur(1000), left: eur(1000) })
    await redeem(400, 'checkout-1')
    expect(await look()).toMatchObject({ state: 'good', amount: eur(1000), left: eur(600) })
    await redeem(600, 'checkout-2')
    expect(await look()).toMatchObject({ state: 'spent', left: eur(0) })
  })

  test('is taken the way customers type it', async () => {
    expect(await look(code.toLowerCase().replaceAll('-', ''))).toMatchObject({ state: 'good' })
  })

  test('F81 is redeemed once under one key, however often it comes, and at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => redeem(700, 'checkout-1')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await look()).toMatchObject({ left: eur(300) })
  })

  test('is never redeemed for more than is left, by two checkouts at once', async () => {
    const answers = await Promise.all([redeem(700, 'checkout-1'), redeem(700, 'checkout-2')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await look()).toMatchObject({ left: eur(300) })
  })

  test.each([
    ['another amount under the same key', () => redeem(100, 'checkout-0'), 409, 'for another amount'],
    ['more than is left', () => redeem(1001, 'checkout-1'), 409, 'less left'],
    ['another currency', () => redeem(100, 'checkout-1', { currency: 'USD' }), 409, 'another currency'],
    ['a code that is none', () => redeem(100, 'checkout-1', { which: 'ABCD-EFGH-JKMN' }), 404, 'no such credit'],
    ['nothing', () => redeem(0, 'checkout-1'), 400, 'one minor unit or more'],
    ['no key', () => redeem(100, ''), 400, 'Idempotency-Key'],
  ])('is refused %s, and says why', async (_, ask, status, why) => {
    await redeem(200, 'checkout-0')
    const answer = await ask()
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([status, expect.stringContaining(why)])
    expect(await look()).toMatchObject({ left: eur(800) })
  })

  test('is refused when it has expired; one that was redeemed in time was redeemed', async () => {
    await redeem(200, 'checkout-0')
    parts.clock.now = noon + 366 * 86_400_000
    expect([(await redeem(200, 'checkout-0')).status, (await redeem(200, 'checkout-1')).status]).toEqual([200, 409])
    expect(await look()).toMatchObject({ state: 'expired' })
  })

  test('answers only the shop, which signs', async () => {
    const nobody = door(async () => false)
    const answers = [
      await nobody.request(`/${code}`),
      await nobody.request(`/${code}/redeem`, { method: 'POST', body: '{}' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401])
  })
})

test('F102 a code that a customer was given stands nowhere in the table in clear', () => {
  expect(JSON.stringify(parts.table.items())).not.toContain(code)
})
