import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import type { OutgoingLetter } from '../../../functions/adapters/mail.ts'
import { rawMessage } from '../../../functions/adapters/raw-message.ts'

const letter: OutgoingLetter = {
  from: { name: 'Käthe, die "Chefin"', address: 'shop@example.com' },
  replyTo: { name: 'Søren 北京', address: 'answers@example.com' },
  to: { name: 'Małgorzata Brzęczyszczykiewicz-Nowakowska, dr hab.', address: 'ada@example.com' },
  subject: 'Ihre Bestellung A-1001: was wir für Sie getan haben, und bis wann Sie wieder von uns hören – 北京',
  text: `Guten Tag,\n\n.${' sehr lange Zeile'.repeat(90)}\n`,
  html: `<p>Grüße</p>${'<br>'.repeat(400)}`,
  stop: 'https://shop.example/answers/abc',
  language: 'de',
  after: [],
  tags: { recovery: 'r', letter: 'l', 'letter-kind': 'recap', reader: 'c_1' },
}
const parsed = async (one: OutgoingLetter, references: string[] = []) =>
  PostalMime.parse(await rawMessage(one, references))

test('a letter arrives as it was written, names and all', async () => {
  const { from, to, replyTo, subject, text, html } = await parsed(letter)
  expect([from, to, replyTo]).toEqual([letter.from, [letter.to], [letter.replyTo]])
  expect(subject).toBe(letter.subject)
  expect(text?.trim()).toBe(letter.text.trim())
  expect(html?.trim()).toBe(letter.html)
})

test('no line of a letter is longer than mail systems allow', async () => {
  const lines = (await rawMessage(letter, ['<one@eu-west-1.amazonses.com>'])).toString().split('\r\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(98)
})

test('the letters of a recovery are one thread', async () => {
  const { inReplyTo, references } = await parsed(letter, ['<one@x.com>', '<two@x.com>'])
  expect({ inReplyTo, references }).toEqual({ inReplyTo: '<two@x.com>', references: '<one@x.com> <two@x.com>' })
})
