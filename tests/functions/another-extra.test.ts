import { beforeEach, expect, test } from 'vitest'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import { answers } from '#functions/front-door/answers.ts'
import { questionsWith } from '#functions/front-door/questions/questions.ts'
import { readCatalogue } from '#workflows/compensation/catalogue.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import catalogueFile from '../../config/catalogue.yaml'
import { aRecovery, confirmed } from '../support/a-recovery.ts'
import { anOrder, canary, eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { logged } from '../support/logged.ts'

let parts: InMemory
let ids: string[]
const idOf = (n: number) => `r_${String(n).padStart(20, '0')}`

const door = () =>
  answers({
    ...parts,
    queue: parts.answers,
    questions: questionsWith({ ...parts, queue: parts.answers }),
    brand: brandFrom(brandFile),
  })
const link = async (id = idOf(0)) => `/${await parts.links.sign({ purpose: 'extra', recovery: id, round: 1 }, 60)}`
const page = async (id?: string) => (await door().request(await link(id))).text()
const post = async (form: Record<string, string>, id?: string) =>
  door().request(await link(id), { method: 'POST', body: new URLSearchParams(form) })
const tap = async (form: Record<string, string>, id?: string) => (await post(form, id)).text()
const offered = (html: string) => [...html.matchAll(/name="extra" value="([^"]+)"/g)].map(([, id]) => id)
const tasks = async (id = idOf(0)) => (await parts.tasks.ofOwner(id)).map(({ name }) => name)
const codeOf = async (id = idOf(0)) => {
  const [credit] = await parts.credits.of(id)
  return parts.codes.find((credit && (await parts.dataKeys.unseal<string>(credit.code))) ?? '')
}

/** Recoveries of one customer, each with a credit of 20 EUR in its recap. */
async function begin(customer: object = {}, count = 1) {
  logged()
  parts = inMemory()
  ids = Array.from({ length: count }, (_, n) => idOf(n))
  const told = { id: 'canaria@private.example', ...canary, language: 'en', timeZone: 'Europe/Berlin', ...customer }
  await parts.orders.keep(anOrder({ customer: told, country: 'DE' }), iso(noon))
  const { customer: ref } = await parts.orders.get('A-1001')
  for (const id of ids) {
    await parts.recoveries.open(aRecovery({ id, customer: ref, remedy: confirmed }))
    const recovery = await parts.recoveries.get(id)
    const grant = { purpose: 'compensation' as const, n: 1, key: 'compensation#1', reasons: [], days: 365 }
    await creditLedger(parts)({ recovery, ...grant, amount: eur(2000) })
  }
}
beforeEach(() => begin())

test('S2.20 S2.22 another extra is one tap: the code ends, and a person sends it, once', async () => {
  const chosen = await tap({ extra: 'chocolate' })
  expect(chosen).toContain('a box of chocolates')
  expect(await codeOf()).toMatchObject({ leftMinor: 0 })
  expect(await tap({ extra: 'tea-tin' })).toContain('a box of chocolates')
  expect(await page()).toContain('a box of chocolates')
  expect(await tasks()).toEqual(['send-extra~1'])
})

test('opening the page changes nothing, whoever opens it', async () => {
  await page()
  expect(await codeOf()).toMatchObject({ leftMinor: 2000 })
  expect(await tasks()).toEqual([])
})

test('a credit that was used, if only a part of it, is not exchanged', async () => {
  const [credit] = await parts.credits.of(idOf(0))
  const code = (credit && (await parts.dataKeys.unseal<string>(credit.code))) ?? ''
  await parts.codes.redeem(code, { key: 'checkout-1', amount: eur(500) }, noon)
  expect(await tap({ extra: 'chocolate' })).toContain('You have used your credit')
  expect([await codeOf(), await tasks()]).toMatchObject([{ leftMinor: 1500 }, []])
})

test('a code that was exchanged buys nothing any more', async () => {
  await tap({ extra: 'chocolate' })
  const [credit] = await parts.credits.of(idOf(0))
  const code = (credit && (await parts.dataKeys.unseal<string>(credit.code))) ?? ''
  expect(await parts.codes.redeem(code, { key: 'checkout-1', amount: eur(1) }, noon)).toEqual({ refused: 'not-enough' })
})

test('S2.21 “not for me” is never shown again, in no later recovery either', async () => {
  await begin({}, 2)
  expect(offered(await tap({ notForMe: 'chocolate' }))).toEqual(['tea-tin'])
  expect(offered(await page(idOf(1)))).toEqual(['tea-tin'])
})

test('“not for me” tapped twice is answered alike', async () => {
  const notForMe = { notForMe: 'chocolate' }
  const tapped = [await post(notForMe), await post(notForMe)]
  expect(tapped.map(({ status }) => status)).toEqual([200, 200])
  for (const one of tapped) expect(offered(await one.text())).toEqual(['tea-tin'])
})

test.each([
  ['who may have wine', { bornOn: '1990-01-01' }, ['tea-tin', 'chocolate', 'wine']],
  ['who is too young for it until tomorrow', { bornOn: '2008-11-26' }, ['tea-tin', 'chocolate']],
  ['who eats no sugar', { preferences: ['no sugar'] }, ['tea-tin']],
  ['who likes sweets', { preferences: ['Sweets'] }, ['chocolate', 'tea-tin']],
  [
    'who drinks nothing with alcohol',
    { bornOn: '1990-01-01', preferences: ['alcohol-free'] },
    ['tea-tin', 'chocolate'],
  ],
])('S3.15 S2.21 a customer %s chooses from what suits them', async (_, customer, extras) => {
  await begin(customer)
  expect(offered(await page())).toEqual(extras)
})

test('what is not offered to a customer cannot be had by writing its name', async () => {
  await tap({ extra: 'wine' })
  expect([await codeOf(), await tasks()]).toMatchObject([{ leftMinor: 2000 }, []])
})

test('S2.22 what they would rather have, in their own words, goes to a person with the words sealed', async () => {
  expect(await tap({ other: 'a red balloon' })).toContain('We are listening')
  expect(await tasks()).toEqual(['other-extra~1'])
  const told = await parts.timeline.of(idOf(0))
  const [words] = told.flatMap(({ sealed }) => sealed ?? [])
  expect(words && (await parts.dataKeys.unseal(words))).toBe('a red balloon')
  expect(JSON.stringify(told.map(({ sealed, ...open }) => open))).not.toContain('balloon')
})

test('of three pieces three are given, however many choose them at once, and the others are told so', async () => {
  await begin({}, 12)
  const { extras } = readCatalogue(structuredClone(catalogueFile))
  parts.catalogue = { extras: extras.map((one) => (one.id === 'chocolate' ? { ...one, stock: 3 } : one)) }
  await Promise.all(ids.map((id) => tap({ extra: 'chocolate' }, id)))
  const given = (await Promise.all(ids.map(tasks))).flat()
  expect(given.length).toBe(3)
  expect(offered(await page(ids.at(-1)))).not.toContain('chocolate')
})

test('what the checkout of a vendor takes, a person takes back there', async () => {
  await parts.recoveries.change(idOf(0), {
    claims: { 'vendor#credit#compensation#1': { version: 1, owner: 'me', until: 0, result: {} } },
  })
  await tap({ extra: 'chocolate' })
  expect((await parts.tasks.ofOwner(idOf(0)))[0]?.question).toContain('end the credit at the checkout')
})
