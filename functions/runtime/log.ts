/** The catalogue of messages: what a function may say, with ids only. Lambda writes them as JSON lines. */
export const messages = {
  stepDone: 'step done',
  stepFailed: 'step failed',
  batchItemFailed: 'batch item failed',
  requestFailed: 'request failed',
  eventAccepted: 'event accepted',
  eventIgnored: 'event ignored',
  signatureRefused: 'signature refused',
  automaticReply: 'automatic reply let go',
  letterSent: 'letter sent',
  letterNotSent: 'letter not sent',
  lettersStopped: 'letters stopped',
  taskOpened: 'task opened',
} as const

export type Message = keyof typeof messages

/** Says a message of the catalogue with ids and small facts; never personal data. */
export function say(message: Message, facts: Record<string, string | number | boolean | undefined> = {}): void {
  console.info(JSON.stringify({ message: messages[message], ...facts }))
}

/** Where a fault was thrown, without its message: the message of a foreign error may quote personal data. */
export const placeOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .slice(0, 6)
        .join(' ')
        .trim()
    : ''
