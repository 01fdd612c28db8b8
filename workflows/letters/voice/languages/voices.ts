import type { LanguageName } from '../../languages/language-names.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Voice } from './voice.ts'

export const voices: Record<LanguageName, Voice> = {
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
