import { expect, test } from 'vitest'
import { whyToPause } from '#workflows/mail/standing.ts'

const tally = (sent: number, bounced = 0, complained = 0) => ({ sent, bounced, complained })

test.each([
  ['one bad address among ten', tally(10, 1)],
  ['every letter of a quiet morning', tally(20, 20)],
  ['one complaint, however few letters there were', tally(200, 0, 1)],
  ['just under five of a hundred come back', tally(1000, 49)],
  ['just under one of a thousand is called spam', tally(10_000, 0, 9)],
])('F59 letters go on after %s', (_, counted) => {
  expect(whyToPause(counted)).toBeUndefined()
})

test.each([
  ['five of a hundred come back', tally(1000, 50), '50 of 1000 letters came back'],
  ['one of a thousand is called spam', tally(10_000, 0, 10), '10 of 10000 letters were called spam'],
])('F59 letters stop before the mail system stops us, when %s', (_, counted, because) => {
  expect(whyToPause(counted)).toBe(because)
})
