import type { FailureKind, Family } from '#workflows/failure-events/failure-kinds.ts'
import type { LetterKind } from '#workflows/letters/letter-facts.ts'
import type { Channel } from '#workflows/recovery/channels.ts'
import type { Outcome, Remedy, Wish } from '#workflows/recovery/recovery.ts'
import type { RemedyKind } from '#workflows/recovery/remedy-kinds.ts'
import type { Stage } from '#workflows/recovery/stages.ts'
import type { TaskKind } from '#workflows/recovery/task-kinds.ts'
import type { Mood } from '#workflows/replies/mood.ts'

export const stage: Record<Stage, string> = {
  acknowledge: 'Acknowledge',
  'put-it-right': 'Put it right',
  'keep-promise': 'Keep promise',
  compensate: 'Compensate',
  'ask-for-approval': 'Ask for approval',
  'write-recap': 'Write recap',
  'wait-to-check-back': 'Wait to check back',
  'check-back': 'Check back',
  'remind-once': 'Remind once',
  'bring-a-person': 'Bring a person',
  'ask-a-person': 'Ask a person',
  close: 'Closed',
}

export const failure: Record<FailureKind, string> = {
  late: 'Late',
  lost: 'Lost',
  damaged: 'Damaged',
  'wrong-item': 'Wrong item',
  'missing-item': 'Missing item',
  'out-of-stock': 'Out of stock',
  defective: 'Defective',
  'billing-error': 'Billing error',
  'bad-service': 'Bad service',
}

export const family: Record<Family, string> = {
  delivery: 'Delivery',
  product: 'Product',
  billing: 'Billing',
  service: 'Service',
}

export const outcome: Record<Outcome, string> = {
  recovered: 'Recovered',
  silent: 'No answer',
  settled: 'Settled by a person',
  erased: 'Erased',
}

export const taskKind: Record<TaskKind, string> = {
  exception: 'Exception',
  call: 'Call',
  approval: 'Approval',
  remedy: 'Remedy by hand',
  letter: 'Letter not sent',
  'unknown-order': 'Unknown order',
  quarantine: 'Quarantine',
  'ended-badly': 'Ended badly',
}

export const remedyKind: Record<RemedyKind, string> = {
  expedite: 'Expedite',
  reship: 'Send again',
  replace: 'Replace',
  refund: 'Refund',
  'correct-bill': 'Correct the bill',
  'redo-service': 'Redo the service',
  own: 'In our own words',
}

export const remedyState: Record<Remedy['state'], string> = {
  chosen: 'Chosen',
  asked: 'Asked of the order system',
  promised: 'Promised',
  confirmed: 'Confirmed',
  failed: 'Failed',
}

export const letterState = {
  wanted: 'Waiting to be sent',
  sent: 'Sent',
  failed: 'Could not be sent',
  dropped: 'No longer needed',
}

export const fact = {
  failure: 'Failure',
  repeatOf: 'Happened before in',
  round: 'Round',
  remedy: 'Remedy',
  tried: 'Tried before',
  compensation: 'Compensation',
  nextWordBy: 'Our word is due',
  wish: 'They would like',
  callAt: 'They would like a call at',
}

export const wish: Record<Wish, string> = {
  refund: 'Money back',
  replace: 'A replacement',
  wait: 'Wait for it',
  other: 'Something else',
  talk: 'Talk to somebody',
}

export const letterKind: Record<LetterKind, string> = {
  acknowledgement: 'Acknowledgement',
  update: 'Update',
  recap: 'Recap',
  'second-touch': 'Second touch',
  call: 'Call',
  'check-back': 'Check back',
  reminder: 'Reminder',
  farewell: 'Farewell',
  'fresh-link': 'Fresh link',
}

/** The states of the process are named in English, as AWS shows them. */
export const state: Record<string, string> = {}

/** What tasks ask for is said in English by the API, with its particulars. */
export const asks: Record<string, string> = {}

export const channel: Record<Channel, string> = {
  page: 'Page behind a letter',
  email: 'Email',
  sms: 'Text message',
  chat: 'Chat',
  phone: 'Phone',
  post: 'Post',
}

export const mood: Record<Mood, string> = { warm: 'Warm', calm: 'Calm', upset: 'Upset' }
