import { createHash, randomUUID } from 'node:crypto'
import type jsonata from 'jsonata'

/** As States.ArrayRange: more than this many items are refused. */
const LONGEST_RANGE = 1000

const HASHES: Record<string, string> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
}

function partition(items: unknown[] | undefined, size: number): unknown[][] | undefined {
  if (items === undefined) return undefined
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`$partition: the size must be a positive integer, not ${size}`)
  const parts: unknown[][] = []
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size))
  return parts
}

function range(first: number, last: number, step: number): number[] {
  if (![first, last, step].every(Number.isFinite)) throw new Error('$range: first, last and step must be numbers')
  if (step === 0) throw new Error('$range: the step must not be 0')
  const count = Math.max(0, Math.floor((last - first) / step) + 1)
  if (count > LONGEST_RANGE) throw new Error(`$range: ${count} items are more than ${LONGEST_RANGE}`)
  return Array.from({ length: count }, (_, index) => first + index * step)
}

function hash(data: unknown, algorithm: string): string | undefined {
  if (data === undefined) return undefined
  const name = HASHES[algorithm]
  if (name === undefined) throw new Error(`$hash: ${algorithm} is none of ${Object.keys(HASHES).join(', ')}`)
  return createHash(name)
    .update(typeof data === 'string' ? data : JSON.stringify(data))
    .digest('hex')
}

/** The same number in [0, 1) for the same seed, from the first bytes of the seed's digest; without one, a random number. */
function random(seed?: number): number {
  if (seed === undefined) return Math.random()
  return createHash('sha256').update(String(seed)).digest().readUIntBE(0, 6) / 2 ** 48
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text)
}

/**
 * Adds what Step Functions has beyond JSONata ($partition, $range, $hash, $random with a seed, $uuid, $parse),
 * takes away $eval, and lets $now and $millis tell the engine's time.
 * @param nowMs the time, in milliseconds since the Unix epoch
 * @param format $fromMillis, which gives $now its picture and time zone
 */
export function addFunctions(
  expression: jsonata.Expression,
  nowMs: () => number,
  format: (ms: number, picture?: string, zone?: string) => Promise<unknown>,
): void {
  expression.registerFunction('partition', partition, '<an:a>')
  expression.registerFunction('range', range, '<nnn:a<n>>')
  expression.registerFunction('hash', hash, '<xs:s>')
  expression.registerFunction('random', random, '<n?:n>')
  expression.registerFunction('uuid', () => randomUUID(), '<:s>')
  expression.registerFunction('parse', parse, '<s-:x>')
  expression.registerFunction('now', (picture?: string, zone?: string) => format(nowMs(), picture, zone), '<s?s?:s>')
  expression.registerFunction('millis', nowMs, '<:n>')
  expression.assign('eval', undefined)
}
