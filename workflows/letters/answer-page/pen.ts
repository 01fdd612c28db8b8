import type { Brand } from '../brand.ts'
import { type Place, placeOf } from '../in-words.ts'
import { type LanguageName, languageOf } from '../languages/language-names.ts'
import { type Say, sayIn } from '../say.ts'
import type { CheckBackWords } from './check-back-words/check-back-words.ts'
import { checkBackWordsIn } from './check-back-words/words-in.ts'
import type { PageWords } from './words/page-words.ts'
import { pageWords } from './words/words.ts'

/** What a page is written with: its language, the shop's tone in it, and how the customer's place writes times. */
export type Pen = {
  name: LanguageName
  /** The words of the check-back's own page. */
  page: CheckBackWords
  words: PageWords
  say: Say
  brand: Brand
  placeIn: (timeZone: string) => Place
}

export const penFor = (locale: string, brand: Brand): Pen => {
  const name = languageOf(locale, brand.language)
  return {
    name,
    page: checkBackWordsIn(name),
    words: pageWords[name],
    say: sayIn(name, brand.tone[name]),
    brand,
    placeIn: (timeZone) => placeOf(locale, timeZone, name),
  }
}
