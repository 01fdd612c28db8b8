import { beforeAll, describe, expect, test } from 'vitest'
import { withoutMail } from './bill.ts'
import { itemBytes, unitsOf } from './capacity.ts'
import { countedStories } from './counted-stories.ts'
import type { Counts } from './counts.ts'
import { onAws } from './on-aws.ts'

describe('what a recovery costs in which nothing goes wrong twice', () => {
  let happy: Counts
  beforeAll(async () => {
    happy = (await countedStories(() => false)).happy
  }, 120_000)

  test('eight transitions, the start among them: each costs as much as 125 calls of a function', () => {
    expect(happy.transitions).toBe(8)
  })

  // What it is now, so that nothing makes it dearer unnoticed; the README tells what is aimed at.
  test.each([
    ['calls of functions', 'lambdaCalls', 29],
    ['units written', 'writes', 123],
    ['units read', 'reads', 98],
    ['letters', 'letters', 4],
    ['requests to queues', 'queueRequests', 22],
    ['requests to the key service', 'keyRequests', 0],
    ['bytes of the item that every move writes', 'recoveryBytes', 1_650],
  ] as const)('no more %s than were counted', (_, what, most) => {
    expect(happy[what]).toBeLessThanOrEqual(most)
  })

  test('less than half a dollar for a thousand, and as much again for their letters', () => {
    expect(withoutMail(happy) / 1000).toBeLessThan(0.337)
  })
})

describe('a write is billed', () => {
  const item = (bytes: number, listed: object = {}) => ({ sk: { S: 'x'.repeat(bytes - 2) }, ...listed })
  const list = (place: string) => ({ list: { S: 'STAGE#close' }, place: { S: place } })
  const word = (by: string) => ({ words: { S: 'WORDS#1' }, wordBy: { S: by } })

  test('by each begun KB of the whole item, and by the larger one where it shrinks', () => {
    expect(unitsOf([{ before: undefined, after: item(1024) }]).writes).toBe(1)
    expect(unitsOf([{ before: undefined, after: item(1025) }]).writes).toBe(2)
    expect(unitsOf([{ before: item(3000), after: item(10) }]).writes).toBe(3)
  })

  test('also where its condition does not hold', () => {
    expect(unitsOf([{ before: undefined, after: undefined }]).writes).toBe(1)
  })

  test('once more for a new place in a list, and twice for another one', () => {
    expect(unitsOf([{ before: undefined, after: item(10, list('1')) }]).writes).toBe(2)
    expect(unitsOf([{ before: item(10, list('1')), after: item(10, list('2')) }]).writes).toBe(3)
    expect(unitsOf([{ before: item(10, list('1')), after: item(20, list('1')) }]).writes).toBe(1)
    expect(unitsOf([{ before: item(10, list('1')), after: item(10, { ...list('1'), ...word('2') }) }]).writes).toBe(2)
    expect(unitsOf([{ before: item(10, { ...list('1'), ...word('2') }), after: item(10, list('3')) }]).writes).toBe(4)
  })
})

test('the token of a wait and the ids of mails are reckoned as long as those of AWS, and anything else as it lies there', () => {
  const token = { sk: { S: 'TOKEN' }, token: { S: 'ours' } }
  expect(itemBytes(onAws(token)) - itemBytes(token)).toBe(850 - 'ours'.length)
  const claimed = { sk: { S: 'REC' }, claims: { M: { letter: { M: { mailId: { S: 'mail-7' } } } } } }
  expect(itemBytes(onAws(claimed)) - itemBytes(claimed)).toBe(60 - 'mail-7'.length)
  const recovery = { sk: { S: 'REC' }, wait: { M: { stage: { S: 'check-back' } } } }
  expect(onAws(recovery)).toEqual(recovery)
})
