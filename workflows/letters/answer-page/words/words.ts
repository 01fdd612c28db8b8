import type { LanguageName } from '../../languages/language-names.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { PageWords } from './page-words.ts'

/** The pages in each language that we write letters in; one that is missing is a type error. */
export const pageWords: Record<LanguageName, PageWords> = {
  get en() {
    return en
  },
  get de() {
    return de
  },
  get fr() {
    return fr
  },
  get es() {
    return es
  },
}
