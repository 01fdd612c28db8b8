import type { LanguageName } from '../../languages/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { PageWords } from './page-words.ts'

/** The pages in each language; what a language still lacks is a type error. */
export const pageWords: Record<LanguageName, PageWords> & Record<string, PageWords> = { en, de, fr, es }
