import type { Brand } from './brand.ts'
import { dayNearby, dayWithYear, listInWords, type Place, placeOf, timeOfDay } from './in-words.ts'
import type { Language } from './languages/language.ts'
import { type LanguageName, languageOf } from './languages/language-names.ts'
import { languages } from './languages/languages.ts'
import { moments } from './languages/moments.ts'
import type { LetterFacts } from './letter-facts.ts'
import { oneLine } from './one-line.ts'
import { type Say, sayIn, type Values } from './say.ts'

/** What a letter is written with: its language, the customer's place, and the facts as they read in it. */
export type Words = {
  brand: Brand
  languageName: LanguageName
  language: Language
  place: Place
  say: Say
  /** Values any message of the letter may use. */
  facts: Values
  when: (at: string) => string
}

const listedThings = 4

const thingsOf = (items: LetterFacts['order']['items'], language: Language, place: Place, say: Say): string => {
  const named = items.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ` : '') + oneLine(title, 80))
  if (named.length <= listedThings) return listInWords(named, place)
  const rest = say(language.moreThings, { count: named.length - (listedThings - 1) })
  return listInWords([...named.slice(0, listedThings - 1), rest], place)
}

export const wordsFor = (letter: LetterFacts, brand: Brand): Words => {
  const languageName = languageOf(letter.locale, brand.language)
  const language = languages[languageName]
  const place = placeOf(letter.locale, letter.timeZone, languageName)
  const say = sayIn(place.locale, brand.tone[languageName])
  const fullName = oneLine(letter.customer.name, 100)
  const facts = {
    fullName,
    name: oneLine(letter.customer.givenName ?? '', 60) || fullName,
    order: oneLine(letter.order.id, 64),
    placed: dayWithYear(letter.order.placedAt, place),
    things: thingsOf(letter.order.items, language, place, say),
    pieces: letter.order.items.reduce((sum, { quantity }) => sum + quantity, 0),
    round: letter.round,
  }
  const zone = place.zoneKnown ? '' : ' (UTC)'
  const when = (at: string) =>
    say(moments[languageName], { time: timeOfDay(at, place), day: dayNearby(at, place), zone })
  return { brand, languageName, language, place, say, facts, when }
}
