import { describe, expect, test } from 'vitest'
import { isAutomatic } from '#workflows/replies/automatic.ts'
import { kindOfReply } from '#workflows/replies/kind-of-reply.ts'

describe('what a customer writes back is read by plain rules', () => {
  test.each([
    ['All good now, thanks!', 'happy'],
    ['Danke, alles gut.', 'happy'],
    ['Thank you, but it broke again this morning.', 'unhappy'],
    ['It still does not work', 'unhappy'],
    ['It isn’t fixed.', 'unhappy'],
    ['Ist immer noch kaputt', 'unhappy'],
    ['I have moved, please send it to 12 Mill Road', 'address'],
    ['STOP', 'stop'],
    ['Bitte keine Mails mehr', 'words'],
    ['Thanks, but where is the lid?', 'words'],
    ['Could you stop by on Monday?', 'words'],
    ['', 'words'],
  ])('“%s” is %s', (text, kind) => expect(kindOfReply(text)).toBe(kind))

  test('long words of thanks are read by a person', () => {
    expect(kindOfReply(`Thank you. ${'There is a story to tell. '.repeat(10)}`)).toBe('words')
  })
})

describe('what a machine writes back is never answered', () => {
  test.each([
    [{ key: 'auto-submitted', value: 'auto-replied' }],
    [{ key: 'precedence', value: 'bulk' }],
    [{ key: 'x-autoreply', value: 'yes' }],
    [{ key: 'return-path', value: '<>' }],
    [{ key: 'from', value: 'Mail <MAILER-DAEMON@example.net>' }],
  ])('%o', (header) => expect(isAutomatic([header], 'Re: your order')).toBe(true))

  test('also one that only its subject tells of, while a person’s own mail is read', () => {
    expect(isAutomatic([], 'Automatic reply: your order')).toBe(true)
    expect(isAutomatic([{ key: 'auto-submitted', value: 'no' }], 'Re: your order')).toBe(false)
  })
})
