import { randomBytes, randomInt } from 'node:crypto'
import { openLinks } from '#functions/adapters/links.ts'
import { questions } from '#workflows/recovery/still-asked.ts'
import { oneKey } from '../support/one-key.ts'

/** A million links that were cut, changed or made up, none of which may open anything: `npm run test:tokens`. */
const tokens = Number(process.argv[2] ?? 1_000_000)
const now = () => Date.UTC(2026, 10, 25)
const links = openLinks(oneKey, now)
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.='
const letter = () => letters[randomInt(letters.length)] ?? 'A'

const good = await links.sign({ purpose: 'answer', recovery: 'r_aaaaaaaaaaaaaaaaaaaa', round: 1 }, 60)
const at = () => randomInt(good.length)
const put = (place: number, text: string, taken = 1) => good.slice(0, place) + text + good.slice(place + taken)
const changes = [
  () => put(at(), letter()),
  () => put(at(), letter(), 0),
  () => put(at(), ''),
  () => good.slice(0, at()),
  () => put(at(), randomBytes(12).toString('base64url'), 16),
  () => `${good.slice(0, good.lastIndexOf('.'))}.${randomBytes(32).toString('base64url')}`,
]

/** Two spellings of the same bits are the same token: base64 leaves some bits of its last letter unused. */
const bitsOf = (token: string) =>
  token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join()
const goodBits = bitsOf(good)

let accepted = 0
for (let n = 0; n < tokens; n++) {
  const token = changes[n % changes.length]?.() ?? ''
  if (bitsOf(token) === goodBits) continue
  if (!('refused' in (await links.read(questions, token)))) accepted++
}
console.info(`${tokens} changed tokens, ${accepted} accepted`)
process.exitCode = accepted === 0 ? 0 : 1
