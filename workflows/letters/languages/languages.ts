import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { type Language, type LanguageName, languageNames } from './language.ts'

export const languages: Record<LanguageName, Language> = { en, de, fr, es }

/** The language we write to someone whose locale is `locale` (de-AT reads de), or `otherwise` where we do not write theirs. */
export const languageOf = (locale: string, otherwise: LanguageName = 'en'): LanguageName =>
  languageNames.find((name) => name === locale.toLowerCase().split(/[-_]/)[0]) ?? otherwise
