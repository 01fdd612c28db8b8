import { de } from './de/de.ts'
import { en } from './en/en.ts'
import { speaking } from './language.ts'

/** What a language must say. Another language is one more file of this shape, added to `languages`. */
export type Words = typeof en

const languages: Record<string, Words> = { en, de }

export const { language, locale } = speaking(navigator.languages, Object.keys(languages))

export const words: Words = languages[language] ?? en

/** A word for a name, or the name itself made readable: a newer API may say what this page has not heard of. */
export const wordFor = (words: Record<string, string>, name: string): string =>
  words[name] ?? (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ')
