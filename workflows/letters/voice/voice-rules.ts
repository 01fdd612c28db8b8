import type { LetterKind } from '../letter-facts.ts'

/** Also a table of who gets how much for what, in any language. */
export const entitlementRule = {
  id: 'entitlement',
  requirement: 'S2.8',
  reason: 'People are made up to, not paid out: a letter names no entitlements, no eligibility and no tariff.',
} as const

/** What no letter may say. The words themselves stand with each language. */
export const forbiddenRules = [
  {
    id: 'corporate-speak',
    requirement: 'S1.4',
    reason: 'Set phrases sound insincere. Say it as one person would say it to another.',
  },
  {
    id: 'blame',
    requirement: 'S2.5',
    reason: 'Nobody but us let the customer down. Say what happened to the order, never who upstream did it.',
  },
  { id: 'excuse', requirement: 'S2.5', reason: 'Excuses are of no interest to the customer. Say what is being done.' },
  { id: 'begrudging', requirement: 'S3.14', reason: 'Putting it right is never an exception or a favour.' },
  {
    id: 'gift-washing',
    requirement: 'S2.17',
    reason: 'What was owed is not a gift, and what we add makes up for trouble: neither is a gesture.',
  },
  {
    id: 'promise',
    requirement: 'S3.16',
    reason: 'Tell a change already made. A promise to do better is not believed.',
  },
  { id: 'unowned', requirement: 'S3.8', reason: 'The fault has an owner: us. Say "we", in the active voice.' },
  {
    id: 'other-channel',
    requirement: 'S1.17',
    reason: 'People want to stay where they are. An answer to the letter is always enough.',
  },
  { id: 'no-reply', requirement: 'S4.5', reason: 'A letter comes from a person and can be answered.' },
  {
    id: 'errand',
    requirement: 'S0.7',
    reason: 'The failure is believed as it stands: the customer proves, fills in, carries and sends nothing.',
  },
  {
    id: 'doubt',
    requirement: 'S0.1',
    reason: 'The customer is believed: no record of ours is held against them.',
  },
  {
    id: 'disclaimer',
    requirement: 'S3.5',
    reason:
      'Whoever owns a mistake adds nothing for a court: no liability is limited, no claim settled, no right kept.',
  },
  entitlementRule,
] as const
export type ForbiddenRuleId = (typeof forbiddenRules)[number]['id']

/** What a kind of letter must say. */
export const requiredRules = [
  {
    id: 'owns-it',
    kinds: ['acknowledgement', 'update', 'call'],
    requirement: 'S3.5',
    reason: 'The letter must say in the active voice that we got it wrong.',
  },
  {
    id: 'next-word',
    kinds: ['acknowledgement', 'update'],
    requirement: 'S4.7',
    reason: 'The letter must say when the customer hears from us next.',
  },
  {
    id: 'nothing-to-do',
    kinds: ['acknowledgement'],
    requirement: 'S0.1',
    reason: 'The letter must say that the customer need do nothing.',
  },
  {
    id: 'choose-another',
    kinds: ['recap'],
    requirement: 'S2.20',
    reason: 'The letter must say that another extra can be chosen by answering it.',
  },
  {
    id: 'asks-fixed',
    kinds: ['check-back', 'reminder'],
    requirement: 'S0.12',
    reason: 'The letter must ask: is it fixed?',
  },
  {
    id: 'asks-looked-after',
    kinds: ['check-back', 'reminder'],
    requirement: 'S0.12',
    reason: 'The letter must ask: did you feel looked after?',
  },
  {
    id: 'only-reminder',
    kinds: ['reminder'],
    requirement: 'S1.14',
    reason: 'The letter must say that it is the only reminder.',
  },
] as const satisfies { id: string; kinds: LetterKind[]; requirement: string; reason: string }[]
export type RequiredRuleId = (typeof requiredRules)[number]['id']

/** How often each kind of letter apologises: we own it at once and apologise once it is put right. */
export const apologyRules = {
  early: {
    id: 'apology-too-early',
    requirement: 'S1.5',
    reason: 'An apology before anything is put right sounds hollow. Own it here; the recap apologises.',
  },
  repeated: {
    id: 'apology-repeated',
    requirement: 'S1.5',
    reason: 'One apology is meant; more sound like begging. At most one apology sentence in a letter.',
  },
  missing: { id: 'apology-missing', requirement: 'S4.3', reason: 'The recap apologises, once.' },
} as const

export const readableRule = {
  id: 'hard-to-read',
  requirement: 'S1.7',
  reason: 'Someone who was let down reads this once, on a phone. Short sentences, plain words.',
} as const

export type VoiceRuleId =
  | ForbiddenRuleId
  | RequiredRuleId
  | (typeof apologyRules)[keyof typeof apologyRules]['id']
  | (typeof readableRule)['id']
