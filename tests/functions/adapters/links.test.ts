import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openLinks } from '#functions/adapters/links.ts'
import type { SigningKeys } from '#functions/adapters/signing-keys.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { noon } from '../../support/an-order.ts'

const { id } = aRecovery()
const keyOf = (value: string) => ({ id: `id-of-${value}`, value })
const keys = (current: string, ...retired: string[]): SigningKeys => ({
  current: async () => keyOf(current),
  named: async (start) => [current, ...retired].map(keyOf).find(({ id }) => id.startsWith(start)),
})
const links = openLinks(keys('new', 'old'), () => noon)
const question = { purpose: 'answer' as const, recovery: id, round: 1 }

describe('a signed link', () => {
  test('F75 is good for one question and nothing else', async () => {
    const token = await links.sign(question, 60)
    expect(await links.read('answer', token)).toMatchObject(question)
    expect(await links.read('remedy', token)).toEqual({ refused: 'unknown' })
  })

  test('F72 that was changed anywhere opens nothing', async () => {
    const token = await links.sign(question, 60)
    const change = fc.record({ at: fc.nat({ max: token.length - 1 }), to: fc.constantFrom(...'AZaz09-_.=') })
    await fc.assert(
      fc.asyncProperty(change, async ({ at, to }) => {
        const changed = `${token.slice(0, at)}${to}${token.slice(at + 1)}`
        const bits = (text: string) =>
          text
            .split('.')
            .map((part) => Buffer.from(part, 'base64url').toString('hex'))
            .join()
        if (bits(changed) !== bits(token)) expect(await links.read('answer', changed)).toEqual({ refused: 'unknown' })
      }),
      { numRuns: 200 },
    )
  })

  test('F72 without a signature, or with another algorithm, opens nothing', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const forged = `${part({ alg: 'none' })}.${part({ sub: id, aud: 'answer', round: 1, exp: noon })}.`
    expect(await links.read('answer', forged)).toEqual({ refused: 'unknown' })
  })

  test('F73 that is too old says so', async () => {
    const token = await links.sign(question, 60)
    const later = openLinks(keys('new', 'old'), () => noon + 61 * 86_400_000)
    expect(await later.read('answer', token)).toEqual({ refused: 'expired', was: question })
  })

  test('F76 is read with the key that signed it, however many have followed, and with no other', async () => {
    const token = await openLinks(keys('oldest'), () => noon).sign(question, 60)
    expect(await openLinks(keys('newest', 'new', 'oldest'), () => noon).read('answer', token)).toMatchObject(question)
    expect(await openLinks(keys('newest', 'new'), () => noon).read('answer', token)).toEqual({ refused: 'unknown' })
  })

  test('F101 holds nothing personal', async () => {
    const [, payload = ''] = (await links.sign(question, 60)).split('.')
    expect(Object.keys(JSON.parse(Buffer.from(payload, 'base64url').toString())).sort()).toEqual([
      'aud',
      'exp',
      'iat',
      'round',
      'sub',
    ])
  })
})

test('F81 F94 the code of a credit follows from its key, and another key has another code', async () => {
  expect(await links.codeOf('a')).toBe(await links.codeOf('a'))
  expect(await links.codeOf('a')).not.toBe(await links.codeOf('b'))
  expect(await links.codeOf('a')).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){2}$/)
})
