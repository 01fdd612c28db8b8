/**
 * The language and the locale to speak to a viewer in: the first of their tags whose language is spoken, else English.
 * Some systems name tags that are none (`en-US@posix`); formatting a date with those would throw.
 */
export function speaking(tags: readonly string[], spoken: readonly string[]): { language: string; locale: string } {
  const usable = tags.filter(isTag)
  const locale = usable.find((tag) => spoken.includes(languageOf(tag))) ?? 'en'
  return { language: languageOf(locale), locale }
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
