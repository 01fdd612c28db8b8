import * as fc from 'fast-check'

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
/** What should never be sent, and is. */
export const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, '', ' ', '\u0000', '\ud800', 'a\r\nBcc: all@example.com', '\u202e', '%', '../..', "' OR 1=1 --"],
    ...['2875-10-22T00:00:00Z', '1970-01-01T00:00:00Z', '2026-02-31T00:00:00Z', '2026-11-25T12:00:00+23:59'],
    ...[Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, -1, 0.1, 1e-300, '9'.repeat(400), 'x'.repeat(5_000)],
    ...[[], {}, deep(500), ['__proto__'], { constructor: { prototype: { admin: true } } }],
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
)

/** Replaces one thing somewhere inside, or adds one under a name of its own. */
export const spoiled = (valid: object) =>
  fc
    .record({
      value: nasty,
      turns: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
      name: fc.option(fc.constantFrom('__proto__', 'constructor', 'toString', 'id', ''), { nil: undefined }),
    })
    .map(({ value, turns, name }) => {
      const copy = JSON.parse(JSON.stringify(valid))
      let at = copy
      for (const [n, turn] of turns.entries()) {
        const keys = Object.keys(at)
        const key = keys[turn % keys.length] ?? 'x'
        if (n < turns.length - 1 && typeof at[key] === 'object' && at[key] !== null) at = at[key]
        else {
          at[key] = value
          break
        }
      }
      const text = JSON.stringify(copy)
      return name === undefined
        ? text
        : text.replace('{', () => `{${JSON.stringify(name)}:${JSON.stringify(value) ?? 0},`)
    })
