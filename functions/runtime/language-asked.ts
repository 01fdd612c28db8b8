import { type LanguageName, languageNames } from '#workflows/letters/languages/language-names.ts'

/**
 * The language that a page for nobody we know is written in: the first its reader's browser asks for that we write.
 * @param accepted the Accept-Language header, such as `nl,de-AT;q=0.8` (RFC 9110, 12.5.4; the order counts, not the q)
 */
export function languageAsked(accepted: string | undefined, otherwise: LanguageName): LanguageName {
  const asked = (accepted ?? '').toLowerCase().split(',')
  const names = asked.map((tag) => languageNames.find((name) => name === tag.trim().slice(0, 2)))
  return names.find((name) => name !== undefined) ?? otherwise
}
