import { expect, test } from 'vitest'
import { assertPattern, matches } from '#infra/local/stand-ins/pattern.ts'

const event = {
  source: 'shop.orders',
  'detail-type': 'Order delayed',
  resources: ['arn:one', 'arn:two'],
  detail: {
    order: 'A-17',
    days: 4,
    carrier: null,
    note: '',
    file: 'dir/photo.PNG',
    ratio: 0.5,
    lines: [
      { sku: 'tea', count: 1 },
      { sku: 'cup', count: 12 },
    ],
    none: [],
    address: { country: 'DE' },
  },
}

test.each<[matching: boolean, what: string, pattern: Record<string, unknown>]>([
  [true, 'an exact text', { source: ['shop.orders'] }],
  [false, 'another text', { source: ['shop.stock'] }],
  [true, 'one of several texts', { source: ['x', 'shop.orders'] }],
  [false, 'all fields together, one of which differs', { source: ['shop.orders'], 'detail-type': ['x'] }],
  [true, 'a member of a list', { resources: ['arn:two'] }],
  [true, 'a number', { detail: { days: [4] } }],
  [false, 'a number written as text', { detail: { days: ['4'] } }],
  [true, 'null', { detail: { carrier: [null] } }],
  [false, 'null where the field is absent', { detail: { absent: [null] } }],
  [true, 'the empty text', { detail: { note: [''] } }],
  [true, 'a field of objects in a list', { detail: { lines: { sku: ['cup'] } } }],
  [true, 'a nested field', { detail: { address: { country: ['DE'] } } }],
  [false, 'a field below something that has none', { detail: { order: { country: ['DE'] } } }],

  [true, 'a prefix', { source: [{ prefix: 'shop.' }] }],
  [false, 'a prefix of nothing', { detail: { days: [{ prefix: '4' }] } }],
  [true, 'a prefix whatever the case', { source: [{ prefix: { 'equals-ignore-case': 'SHOP.' } }] }],
  [true, 'a suffix', { source: [{ suffix: '.orders' }] }],
  [false, 'a suffix in another case', { detail: { file: [{ suffix: '.png' }] } }],
  [true, 'a suffix whatever the case', { detail: { file: [{ suffix: { 'equals-ignore-case': '.png' } }] } }],
  [true, 'a text whatever the case', { detail: { order: [{ 'equals-ignore-case': 'a-17' }] } }],

  [true, 'anything but a text', { detail: { order: [{ 'anything-but': 'A-18' }] } }],
  [false, 'anything but that text', { detail: { order: [{ 'anything-but': 'A-17' }] } }],
  [false, 'anything but some, of which it is one', { detail: { order: [{ 'anything-but': ['A-16', 'A-17'] }] } }],
  [true, 'anything but numbers', { detail: { days: [{ 'anything-but': [1, 2] }] } }],
  [false, 'anything but, where there is nothing', { detail: { absent: [{ 'anything-but': 'x' }] } }],
  [false, 'anything but a prefix it has', { source: [{ 'anything-but': { prefix: 'shop.' } }] }],
  [true, 'anything but a suffix it has not', { source: [{ 'anything-but': { suffix: '.stock' } }] }],
  [false, 'anything but a wildcard it fits', { detail: { file: [{ 'anything-but': { wildcard: 'dir/*' } }] } }],
  [
    false,
    'anything but, whatever the case',
    { detail: { order: [{ 'anything-but': { 'equals-ignore-case': ['a-17'] } }] } },
  ],

  [true, 'a field that exists', { detail: { order: [{ exists: true }] } }],
  [false, 'a field that does not', { detail: { absent: [{ exists: true }] } }],
  [true, 'a field that is not to exist', { detail: { absent: [{ exists: false }] } }],
  [true, 'a field below one that is not there', { detail: { absent: { deeper: [{ exists: false }] } } }],
  [false, 'an empty list as existing', { detail: { none: [{ exists: true }] } }],

  [true, 'a number in a range', { detail: { days: [{ numeric: ['>', 3, '<=', 4] }] } }],
  [false, 'a number outside it', { detail: { days: [{ numeric: ['>', 4] }] } }],
  [true, 'an equal number', { detail: { ratio: [{ numeric: ['=', 0.5] }] } }],
  [true, 'a number in one of the objects of a list', { detail: { lines: { count: [{ numeric: ['>=', 12] }] } } }],

  [true, 'a wildcard', { detail: { file: [{ wildcard: 'dir/*.PNG' }] } }],
  [false, 'a wildcard that stops too soon', { detail: { file: [{ wildcard: 'dir/*.PN' }] } }],
  [false, 'an escaped asterisk', { detail: { file: [{ wildcard: 'dir/\\*' }] } }],
  [false, 'a dot that is no wildcard', { source: [{ wildcard: 'shopX*' }] }],

  [true, 'one of two alternatives', { $or: [{ source: ['x'] }, { detail: { days: [4] } }] }],
  [false, 'none of two alternatives', { $or: [{ source: ['x'] }, { detail: { days: [5] } }] }],
  [true, 'alternatives below', { detail: { $or: [{ order: ['x'] }, { days: [{ numeric: ['>', 3] }] }] } }],
  [
    false,
    'alternatives beside something that differs',
    { source: ['x'], $or: [{ source: ['shop.orders'] }, { source: ['x'] }] },
  ],
])('%s: %s', (matching, _what, pattern) => {
  assertPattern(pattern)
  expect(matches(pattern, event)).toBe(matching)
})

test.each<[what: string, pattern: unknown]>([
  ['no object', []],
  ['no field', {}],
  ['a text where a list belongs', { source: 'shop' }],
  ['an empty list', { source: [] }],
  ['an unknown comparison', { source: [{ contains: 'x' }] }],
  ['two comparisons in one', { source: [{ prefix: 'a', suffix: 'b' }] }],
  ['a prefix that is no text', { source: [{ prefix: 1 }] }],
  ['a number compared with a text', { source: [{ numeric: ['>', 'x'] }] }],
  ['a single alternative', { $or: [{ source: ['x'] }] }],
])('a pattern with %s is refused', (_what, pattern) => {
  expect(() => assertPattern(pattern)).toThrow(expect.objectContaining({ name: 'InvalidEventPatternException' }))
})
