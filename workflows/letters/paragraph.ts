/** One link a customer may answer with. */
export type Choice = { label: string; address: string }

/** What a letter is made of. The HTML and the plain text are both written from the same list. */
export type Paragraph = { says: string } | { codeLabel: string; code: string } | { choices: Choice[] }

/** Sentences that belong together. */
export const says = (...sentences: (string | false)[]): Paragraph => ({ says: sentences.filter(Boolean).join(' ') })
