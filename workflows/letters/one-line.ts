// Line breaks and control characters could start a new header or a forged paragraph,
// direction marks could show a name backwards: none of them belongs in a fact.
const unprintable = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Text from outside as one printable line of at most `max` characters. */
export const oneLine = (text: string, max = 200): string => {
  const line = text.toWellFormed().replace(unprintable, ' ').replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= max ? line : `${characters.slice(0, max - 1).join('')}…`
}
