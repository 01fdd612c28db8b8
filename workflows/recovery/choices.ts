import { timesOver } from '#workflows/compensation/at-stake.ts'
import type { Limited } from '#workflows/compensation/budgets.ts'
import type { Money } from '#workflows/compensation/money.ts'
import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import { remaining } from './playbook.ts'
import type { Decision, Recovery, Wish } from './recovery.ts'
import { type RemedyKind, remedyKinds } from './remedy-kinds.ts'
import type { Trouble } from './steps.ts'

/** A question to a member of staff, and what they may answer to it. */
export type Question = { question: string; choices: { label: string; decision: Decision }[] }

const inWords: Record<RemedyKind, string> = {
  expedite: 'get it delivered at once',
  reship: 'send it again',
  replace: 'send a replacement',
  refund: 'refund it',
  'correct-bill': 'correct the bill',
  'redo-service': 'do the service again',
  own: 'something of our own',
}

const done: Record<RemedyKind, string> = {
  expedite: 'it has been delivered',
  reship: 'I sent it again',
  replace: 'I sent a replacement',
  refund: 'I refunded it',
  'correct-bill': 'I corrected the bill',
  'redo-service': 'the service was done again',
  own: 'I did something else',
}

const wished: Record<Wish, string> = {
  refund: 'The customer would rather have the money back.',
  replace: 'The customer would rather have a replacement.',
  wait: 'The customer would rather wait.',
  other: 'The customer would rather have something else; the timeline has their words.',
  talk: 'The customer would like to talk to somebody. Talk to them.',
}

/** Never the same answer to a second failure: only what has not failed this customer yet. */
const open = ({ failure, tried, remedy }: Recovery): RemedyKind[] => {
  const failed = remedy === undefined || remedy.state === 'chosen' ? tried : [...tried, remedy.kind]
  const left = remaining(failure, failed)
  return left.length > 0 ? left : remedyKinds.filter((kind) => kind !== remedy?.kind)
}

const cancelledMeanwhile =
  'The order was cancelled while its delivery was being put right. See to it that nothing is sent.'

const settledAnotherWay = {
  label: 'Close it: it was settled another way',
  decision: { decide: 'go-on', at: 'close' },
} as const

export function callChoices(recovery: Recovery): Question {
  const { remedy, said } = recovery
  return {
    question: `The customer is not happy (${said?.says ?? 'it broke again'}) after: ${remedy ? inWords[remedy.kind] : 'no remedy'}. Talk to them, then choose what is done now.`,
    choices: [
      ...open(recovery).map((kind) => ({
        label: sentence(inWords[kind]),
        decision: { decide: 'next-remedy', remedy: kind } as const,
      })),
      settledAnotherWay,
    ],
  }
}

export function exceptionChoices(recovery: Recovery, trouble: Trouble): Question {
  const { remedy, wish } = recovery
  const confirmed = remedy?.state === 'confirmed'
  const wants = wish?.granted && wish.round === recovery.round ? wished[wish.wish] : undefined
  const asked = remedy?.because === 'cancelled' ? cancelledMeanwhile : wants
  return {
    question: asked
      ? `${asked} What is done?`
      : confirmed
        ? `“${trouble.state}” did not work (${trouble.error}). How does this recovery go on?`
        : `This cannot be put right without you (${trouble.state}: ${trouble.error}${remedy?.because ? `, ${remedy.because}` : ''}). What is done?`,
    choices: [
      ...(confirmed
        ? ([
            { label: 'Try the compensation again', decision: { decide: 'go-on', at: 'compensate' } },
            { label: 'Go on with the recap; the extra follows', decision: { decide: 'go-on', at: 'write-recap' } },
          ] as const)
        : open(recovery).flatMap((kind) => [
            {
              label: `Ask the order system: ${inWords[kind]}`,
              decision: { decide: 'go-on', at: 'put-it-right', remedy: kind } as const,
            },
            {
              label: `Done by hand: ${done[kind]}`,
              decision: { decide: 'go-on', at: 'compensate', remedy: kind } as const,
            },
          ])),
      settledAnotherWay,
    ],
  }
}

/** @param stake what is lost with the customer: who gives less sees it beside the choice */
export function approvalChoices({ amount, withoutApproval, reasons }: Limited, stake: Money): Question {
  return {
    question: `Policy grants ${moneyInWords(amount)}: ${reasons.map(({ text }) => text).join('; ')}. May it be given?`,
    choices: [amount, ...(withoutApproval.minor < amount.minor ? [withoutApproval] : [])].map((one) => ({
      label: `Give ${moneyInWords(one)}${one === amount ? '' : ` (at stake: ${moneyInWords(stake)}, ${timesOver(stake, amount)} times what policy grants)`}`,
      decision: { decide: 'grant', amount: one },
    })),
  }
}

/** The task of a remedy that no system has answered. */
export const remedyTask = (n: number) => `remedy~${n}` as const

export function unheardChoices(kind: RemedyKind): Question {
  return {
    question: `The order system has not answered. Please look whether it has done it, and if not do it by hand: ${inWords[kind]}.`,
    choices: [
      { label: `Done: ${done[kind]}`, decision: { decide: 'remedy-done' } },
      { label: 'It cannot be done', decision: { decide: 'remedy-impossible' } },
    ],
  }
}

/** Nothing is sent where a carrier could not deliver: somebody asks first, and changes it where it is sent from. */
export const addressChoices = (kind: RemedyKind): Question => ({
  ...unheardChoices(kind),
  question: `The carrier doubts the address. Please make sure with the customer where it should go, then: ${inWords[kind]}.`,
})

/** The same, when it was on its way there already. */
export const lateDoubt = (kind: RemedyKind): Question =>
  toBeSeenTo(
    `The carrier doubts the address, to which this goes already: ${inWords[kind]}. Please make sure with the customer where it should go, and tell the order system.`,
  )

/** A task that only has to be seen to. */
export const toBeSeenTo = (question: string): Question => ({
  question,
  choices: [{ label: 'Seen to', decision: { decide: 'dealt-with' } }],
})

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
