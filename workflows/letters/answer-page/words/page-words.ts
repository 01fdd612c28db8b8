import type { Wish } from '#workflows/recovery/recovery.ts'
import type { Message } from '../../languages/message.ts'
import type { Milestone } from '../progress.ts'

/** A heading and what stands below it. */
export type Said = { title: Message; text: Message }

/** What the pages behind the links say, beside the question of the check-back. */
export type PageWords = {
  /** What the ways to the customer's own pages are called, in letters and on the pages. */
  names: { wish: Message; extra: Message; call: Message; progress: Message; address: Message }
  /** After the answer to the check-back: two short questions, each from 1 to 5, for those who like. */
  felt: { effort: Message; trust: Message; least: Message; most: Message; done: Said }
  /** To a happy customer, and to nobody else. */
  tell: Message
  tellLink: Message
  wish: { title: Message; hint: Message; choices: Record<Wish, Message>; taken: Record<Wish, Said> }
  /** In place of a credit of {amount}; one of the extras is {extra}, and words of their own may stand {instead}. */
  extra: {
    title: Message
    hint: Message
    notForMe: Message
    label: Message
    send: Message
    chosen: Said
    told: Said
    spent: Said
  }
  /** The agreed {day}, {from} and {to}. */
  call: { title: Message; hint: Message; done: Said }
  /** They hear from us {when} at the latest. */
  progress: { milestones: Record<Milestone, Message>; now: Message; nextWord: Message }
  address: { title: Message; label: Message; send: Message; done: Said }
  stop: { title: Message; text: Message; send: Message; done: Said }
  freshLink: { send: Message; done: Said }
}
