import { generateKeyPairSync, sign } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openPublicKeys } from '#functions/adapters/public-keys.ts'
import type { Scheme } from '#functions/front-door/signatures/scheme.ts'
import { shipengine } from '#functions/front-door/signatures/shipengine.ts'
import { iso, noon } from '../../support/an-order.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const published = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig' }] }
const body = Buffer.from('{"resource_type":"API_TRACK"}')
let now: number
let asked: ReturnType<typeof vi.fn<typeof fetch>>
let scheme: Scheme

const posted = (at = now, kid = 'key-1', bytes = body) => ({
  body: bytes,
  headers: new Headers({
    'x-shipengine-rsa-sha256-signature': sign(
      'RSA-SHA256',
      Buffer.concat([Buffer.from(`${iso(at)}.`), body]),
      privateKey,
    ).toString('base64'),
    'x-shipengine-rsa-sha256-key-id': kid,
    'x-shipengine-timestamp': iso(at),
  }),
})
const check = async (what = posted()) => scheme(what, [], now)

beforeEach(() => {
  now = noon
  asked = vi.fn<typeof fetch>(async () => Response.json(published))
  scheme = shipengine(openPublicKeys('https://keys.example', () => now, asked))
})

describe('what ShipEngine posts', () => {
  test('F14 is known by the key that it publishes, and by nothing that was changed on the way', async () => {
    expect(await check()).toBe('signed')
    expect(await check(posted(now, 'key-1', Buffer.from('{}')))).toBe('wrong')
    expect(await check({ body, headers: new Headers() })).toBe('missing')
  })

  test('counts for five minutes, whichever clock runs ahead', async () => {
    expect(await check(posted(now - 300_000))).toBe('signed')
    expect(await check(posted(now - 300_001))).toBe('too-old')
    expect(await check(posted(now + 300_001))).toBe('too-old')
  })

  test('has the keys read once, and again for a new key, but not for every id that somebody makes up', async () => {
    await check()
    for (let n = 0; n < 20; n++) expect(await check(posted(now, `made-up-${n}`))).toBe('wrong')
    expect(asked).toHaveBeenCalledTimes(1)
    published.keys = [...published.keys, { ...published.keys[0], kid: 'key-2' } as never]
    now += 61_000
    expect(await check(posted(now, 'key-2'))).toBe('signed')
    expect(asked).toHaveBeenCalledTimes(2)
  })

  test.each([
    ['are away', async () => Promise.reject(new TypeError('fetch failed'))],
    ['fail', async () => new Response('', { status: 503 })],
  ] as [string, typeof fetch][])('is asked for again later when the keys %s', async (_, answer) => {
    asked.mockImplementationOnce(answer)
    await expect(check()).rejects.toMatchObject({ name: 'TryAgain' })
    expect(await check()).toBe('signed')
  })
})
