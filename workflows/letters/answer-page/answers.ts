/** What a customer can answer; the value of the form field `says`. */
export const answers = ['happy', 'not-looked-after', 'unhappy', 'talk'] as const
export type Answer = (typeof answers)[number]

/** How long the words beside an answer may be. */
export const longestComment = 2000
