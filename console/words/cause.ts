import { wordFor, words } from './words.ts'

/** A cause as it is read: the family of failure in the viewer's language, then the codes that narrow it down. */
export const causeIn = (cause: string): string => {
  const [family = '', ...rest] = cause.split('~')
  return [wordFor(words.family, family), ...rest].join(' · ')
}
