import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { tastesIn } from '#functions/adapters/table/tastes.ts'
import { root } from '#infra/build/root.ts'
import { extrasFor, readCatalogue, type Taste } from '#workflows/compensation/catalogue.ts'
import catalogueFile from '../../../config/catalogue.yaml'
import { eur } from '../../support/an-order.ts'
import { memoryTable } from '../../support/memory-table.ts'

const catalogue = readCatalogue(structuredClone(catalogueFile))
const anybody: Taste = { avoids: [], likes: [], refused: [] }
const offered = (taste: Partial<Taste>, minor = 2000, left = {}) =>
  extrasFor(catalogue, { ...anybody, ...taste }, eur(minor), left).map(({ id }) => id)

test('S2.2 the same failure, two customers: each usual extra is one that they like', () => {
  expect(offered({ likes: ['sweets'] })[0]).toBe('chocolate')
  expect(offered({ likes: ['tea'] })[0]).toBe('tea-tin')
})

describe('S3.15 a gift is offered only where law, age and diet allow it', () => {
  test.each([
    ['of age, where we may send it', { ageYears: 18, region: 'DE' }, true],
    ['too young', { ageYears: 17, region: 'DE' }, false],
    ['of an age that nobody knows', { region: 'DE' }, false],
    ['where we may not send it', { ageYears: 40, region: 'US' }, false],
    ['who knows where', { ageYears: 40 }, false],
    ['who drinks no alcohol', { ageYears: 40, region: 'DE', avoids: ['alcohol'] }, false],
  ])('wine to a customer %s', (_, taste, isOffered) => {
    expect(offered(taste).includes('wine')).toBe(isOffered)
  })
})

test('S2.21 what a customer cannot or will not have is never offered again, and there is still something', () => {
  const some = fc.subarray(['sugar', 'milk', 'nuts', 'alcohol', 'caffeine'])
  const refused = fc.subarray(catalogue.extras.map(({ id }) => id))
  fc.assert(
    fc.property(some, refused, fc.integer({ min: 1, max: 100_000 }), (avoids, refused, minor) => {
      const ids = offered({ avoids, refused, ageYears: 40, region: 'DE' }, minor)
      expect(ids.length).toBeGreaterThan(0)
      if (ids.length > 1) expect(ids.filter((id) => refused.includes(id))).toEqual([])
      const parts = catalogue.extras.filter(({ id }) => ids.includes(id)).flatMap(({ contains = [] }) => contains)
      expect(parts.filter((part) => avoids.includes(part))).toEqual([])
    }),
  )
})

test('what has run out, or is worth more than the amount, is not offered', () => {
  expect(offered({}, 2000, { chocolate: 0 })).toEqual(['tea-tin', 'credit'])
  expect(offered({}, 700)).toEqual(['tea-tin', 'credit'])
})

test('a mistake in the catalogue says its line, what was found and what is allowed', () => {
  const text = readFileSync(join(root, 'config/catalogue.yaml'), 'utf8').replace('minAge: 18', 'minAge: adult')
  const lines = new LineCounter()
  const file = parseDocument(text, { lineCounter: lines })
  const lineOf = (path: PropertyKey[]) => {
    const node = file.getIn(path, true) as { range?: [number, number, number] } | undefined
    return node?.range && lines.linePos(node.range[0]).line
  }
  const line = text.split('\n').findIndex((one) => one.includes('minAge')) + 1
  expect(() => readCatalogue(file.toJS(), lineOf)).toThrow(`line ${line}, extras.2.minAge`)
  expect(() => readCatalogue({ extras: catalogue.extras.slice(0, 1) })).toThrow('one extra without conditions')
})

test('S2.21 “not for me” is remembered', async () => {
  const tastes = tastesIn(memoryTable())
  for (const extra of ['chocolate', 'wine', 'chocolate']) await tastes.refuse('c_1', extra)
  expect([await tastes.refusedBy('c_1'), await tastes.refusedBy('c_2')]).toEqual([['chocolate', 'wine'], []])
})
