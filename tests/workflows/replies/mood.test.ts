import { expect, test } from 'vitest'
import { moodOf } from '#workflows/replies/mood.ts'

test.each([
  ['Thank you, that was kind of you.', 'warm'],
  ['Alles bestens, danke!', 'warm'],
  ['Merci, tout va bien.', 'warm'],
  ['Muchas gracias, ha llegado.', 'warm'],
  ['It is the blue one.', 'calm'],
  ['Die Farbe ist Blau.', 'calm'],
  ['', 'calm'],
  ['I am really disappointed.', 'upset'],
  ['Thanks for nothing, this is the worst shop.', 'upset'],
  ['I’m not happy with it.', 'upset'],
  ['It isn’t great.', 'upset'],
  ['Wieder kaputt!!', 'upset'],
  ['Ich bin nicht begeistert.', 'upset'],
  ['C’est inacceptable.', 'upset'],
  ['Estoy harta.', 'upset'],
] as const)('S2.9 “%s” sounds %s', (text, mood) => {
  expect(moodOf(text)).toBe(mood)
})
