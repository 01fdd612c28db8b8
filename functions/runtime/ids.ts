import { createHash } from 'node:crypto'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Twenty base-32 letters of a SHA-256: the same for the same words, fit for execution, schedule and queue names. */
export function shortHash(...words: string[]): string {
  return inLetters(createHash('sha256').update(JSON.stringify(words)).digest())
}

/** A digest in twenty letters. */
export const inLetters = (digest: Uint8Array): string =>
  Array.from(digest.subarray(0, 20), (byte) => alphabet[byte % 32]).join('')

/** The recovery of a fault; `nth` counts the times the same fault came back after its recovery had ended. */
export const recoveryIdOf = (order: string, fault: string, nth: number): string =>
  `r_${shortHash('recovery', order, fault, String(nth))}`

/** Whose key seals a raw event that names an order but not its customer. */
export const orderKeyOwner = (order: string): string => `o_${shortHash('order', order)}`

/** Whose key seals what a carrier says of a parcel before anybody has told us of its order. */
export const parcelKeyOwner = (trackingNumber: string): string => `t_${shortHash('parcel', trackingNumber)}`

/** The receipt of an event: the same for every delivery of the same event. */
export const receiptOf = (source: string, id: string): string => `e_${shortHash('event', source, id)}`
