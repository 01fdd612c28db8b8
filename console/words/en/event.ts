import type { ReceiptState } from '#functions/adapters/table/receipts.ts'

const states: Record<ReceiptState, string> = {
  accepted: 'Taken in',
  kept: 'Known',
  parked: 'Waits for its order',
  settling: 'Waits a while: it may put itself right',
  recovering: 'Part of a recovery',
  'nothing-to-do': 'Nothing to do',
  quarantined: 'Could not be read',
}

/** One event, what was made of it, and why. */
export const event = {
  title: 'Event',
  look: 'See the event',
  unknown: 'No event is kept under this receipt.',
  unknownNext: 'Events are kept for 90 days, and for 30 where there was nothing to do.',
  kind: 'What it is',
  from: 'Receipt',
  state: 'What became of it',
  states,
  read: 'As we read it today',
  readAbout: 'What a system of another make has sent, read anew by the rules of today. Nothing is done by looking.',
  outcomes: {
    failure: 'A failure',
    order: 'News of an order',
    update: 'News',
    resolved: 'Put right',
    ignored: 'Nothing to do',
    quarantined: 'Not understood',
  },
  again: 'Act on it as it reads today',
  acted: 'Read. It goes its way now.',
  recovery: 'Its recovery',
}
