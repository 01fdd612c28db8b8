const letter = '[\\p{L}\\p{N}]'
const anyEnding = '\\p{L}*'
/** Some words of the same sentence, or none. */
const between = `(?:(?<=')|(?!${letter}))[^.!?;:\\n]{0,80}?[^.!?;:\\n\\p{L}\\p{N}]`

/**
 * A turn of phrase, whatever its endings: `apolog*` finds apologies and apologised, `due to … weather` finds both in
 * one sentence with anything between them, `(one|other)` either, `(very )?` with and without.
 */
export const phrase = (spoken: string): RegExp =>
  new RegExp(
    `(?<!${letter})(?:${spoken.replaceAll('*', anyEnding).replaceAll(' … ', between).replaceAll(' ', '\\s')})(?!${letter})`,
    'iu',
  )

/** Two turns of phrase that say nothing wrong alone, in one sentence, whichever comes first. */
export const together = (one: string, other: string): RegExp =>
  phrase(`(?:${one}) … (?:${other})|(?:${other}) … (?:${one})`)
