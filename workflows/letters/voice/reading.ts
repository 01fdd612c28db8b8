/** How a language is read: Flesch's reading ease with the weights of its own study, and how it counts syllables. */
export type Reading = {
  base: number
  perWordInASentence: number
  perSyllableInAWord: number
  /** A sound that makes a syllable. */
  syllable: RegExp
}

/** Longer than this, and a sentence has to be read twice. */
const longestSentenceWords = 32

/** 60 is plain to a reader of fourteen; below 50 it reads like a contract. */
const leastEase = 50

/** A line or two says too little about how a text reads. */
const fewestWords = 30

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'’-]*/gu) ?? []

const syllablesOf = (word: string, { syllable }: Reading): number => Math.max(1, word.match(syllable)?.length ?? 1)

/** 0 to 100 and more: how easily a text is read. Undefined where it is too short to tell. */
export const readingEase = (sentences: string[], reading: Reading): number | undefined => {
  const words = sentences.flatMap(wordsOf)
  if (words.length < fewestWords) return undefined
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, reading), 0)
  return (
    reading.base -
    (reading.perWordInASentence * words.length) / sentences.length -
    (reading.perSyllableInAWord * syllables) / words.length
  )
}

/** What makes a text hard to read: its first overlong sentence, or its words as a whole. */
export const hardToRead = (sentences: string[], reading: Reading): string | undefined => {
  const long = sentences.find((sentence) => wordsOf(sentence).length > longestSentenceWords)
  if (long !== undefined) return long
  const ease = readingEase(sentences, reading)
  return ease !== undefined && ease < leastEase
    ? `reading ease ${Math.round(ease)}, at least ${leastEase} is allowed`
    : undefined
}
