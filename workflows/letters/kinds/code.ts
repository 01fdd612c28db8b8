import { oneLine } from '../one-line.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Words } from '../words.ts'

/** A code on a line of its own, so that it is easy to find and copy. */
export const codeOf = (code: string, { language, say }: Words): Paragraph => ({
  codeLabel: say(language.letters.codeLabel),
  code: oneLine(code, 64),
})
