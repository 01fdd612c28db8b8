/** One line of an explanation; the amounts of all lines add up to what they explain. */
export type Reason = { text: string; minor: number }
