import { describe, expect, test } from 'vitest'
import { JsonataDialect } from '../../../../infra/local/states-language/jsonata-dialect.ts'

const dialect = new JsonataDialect(() => Date.parse('2026-03-01T10:00:00.500Z'))
const evaluated = async (source: string, bindings: Record<string, unknown> = {}) => dialect.evaluate(source, bindings)

describe('what Step Functions adds to JSONata', () => {
  test.each([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    ['$partition([], 2)', []],
    ['$partition([1], 4)', [[1]]],
    ['$range(1, 9, 2)', [1, 3, 5, 7, 9]],
    ['$range(0, 10, 3)', [0, 3, 6, 9]],
    ['$range(3, 1, -1)', [3, 2, 1]],
    ['$range(1, 3, -1)', []],
    ["$hash('input', 'MD5')", 'a43c1b0aa53a0c908810c06ab1ff3967'],
    ["$hash('input', 'SHA-1')", '140f86aae51ab9e1cda9b4254fe98a74eb54c1a1'],
    ["$length($hash('input', 'SHA-256'))", 64],
    ["$length($hash('input', 'SHA-384'))", 96],
    ["$length($hash('input', 'SHA-512'))", 128],
    ['$parse(\'{"a":[1,null]}\')', { a: [1, null] }],
    ["$parse('1')", 1],
    ['$random(7) = $random(7)', true],
    ['$random(7) = $random(8)', false],
    ['$random() < 1 and $random() >= 0', true],
    ['$uuid() ~> $match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) ~> $count()', 1],
    ['$millis()', 1772359200500],
    ['$now()', '2026-03-01T10:00:00.500Z'],
    ["$now('[Y0001]-[M01]', '+0000')", '2026-03'],
  ])('%s is %j', async (source, expected) => {
    expect(await evaluated(source)).toEqual(expected)
  })

  test.each([
    ['$partition([1], 0)', /positive integer/],
    ['$range(1, 2, 0)', /must not be 0/],
    ['$range(1, 5000, 1)', /more than 1000/],
    ["$hash('input', 'MD4')", /MD4 is none of/],
    ["$parse('{')", /JSON/],
    ["$eval('1')", /./],
  ])('%s is an error', async (source, message) => {
    await expect(evaluated(source)).rejects.toThrow(message)
  })
})

describe('an expression that is only a path or a literal', () => {
  const states = { input: { a: { b: [1] }, list: [{ n: 1 }, { n: 2 }], none: null, one: [{ n: 5 }] } }
  test.each([
    ['$states.input.a', { b: [1] }],
    ['$states.input.a.b', [1]],
    ['$states.input.list.n', [1, 2]],
    ['$states.input.one.n', 5],
    ['$states.input.none', null],
    ['$states.input.none.more', undefined],
    ['$states.input.absent.more', undefined],
    ['$absent', undefined],
    ['$states.input.toString', undefined],
    ["'text'", 'text'],
    ['42', 42],
    ['null', null],
  ])('%s is %j, as the library has it', async (source, expected) => {
    expect(await evaluated(source, { states })).toEqual(expected)
    expect(await evaluated(`(${source})`, { states })).toEqual(expected)
  })
})
