import type { Money } from '#workflows/compensation/money.ts'
import type { Wish } from '#workflows/recovery/recovery.ts'
import type { LanguageName } from '../languages/language-names.ts'
import type { Answer } from './answers.ts'
import type { Progress } from './progress.ts'

/** A form of ours: the path it is posted to, and the order it is about, of which only the end is shown. */
type Form = { action: string; maskedOrder: string }

/** An extra by its name, and what it is called in each language, as in “we send you a tin of tea”. */
export type OfferedExtra = { id: string; title: Record<LanguageName, string> }

/** What stands behind a link: one question, or what became of it. Shows no more than a first name and a masked order. */
export type AnswerPage = { locale: string } & (
  | (Form & {
      page: 'question'
      /** The answer chosen in the letter. Opening the page records nothing: the customer still taps. */
      says?: Answer | undefined
      givenName?: string | undefined
    })
  | {
      page: 'thanks'
      says: Answer
      /** Whether the answer may still be replaced, and then the path back to the question. */
      changeable: boolean
      back?: string | undefined
      /** Where the short question after the answer is posted to, if one is asked. */
      felt?: string | undefined
      /** Where they choose, if they like, how it is put right, or when they are called. */
      choose?: string | undefined
    }
  | { page: 'trust'; action: string }
  | { page: 'felt' }
  | (Form & { page: 'wish'; wishes: Wish[]; chosen?: Wish | undefined })
  /** The extras to choose from, in place of a credit of this amount; without one, they tell us in their own words. */
  | (Form & { page: 'extra'; extras: OfferedExtra[]; credit?: Money | undefined })
  | { page: 'extra-chosen'; extra: OfferedExtra }
  | { page: 'extra-told' | 'extra-spent' }
  | { page: 'wished'; wish: Wish; changeable: boolean; back: string }
  /** The beginnings of the two-hour spans in which we can call; ISO 8601. */
  | (Form & { page: 'call'; times: string[]; timeZone: string })
  | { page: 'called'; at: string; timeZone: string }
  | { page: 'progress'; maskedOrder: string; steps: Progress; nextWordBy?: string | undefined; timeZone: string }
  | (Form & { page: 'address' })
  | (Form & { page: 'stop' })
  | { page: 'already-answered'; says: Answer }
  /** Where a fresh link is asked for; it goes to the address on file. */
  | { page: 'expired'; action: string }
  | { page: 'address-taken' | 'stopped' | 'fresh-link' | 'neutral' | 'closed' }
)
