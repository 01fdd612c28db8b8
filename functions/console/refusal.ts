import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { problem, problemResponse, type Wrong } from '../runtime/problem.ts'

/** What the console refuses, each by the title of its problem: its pages say it in the reader's language. */
export type Refusal =
  | 'Four eyes'
  | 'Handed over before'
  | 'It has ended'
  | 'It is put right'
  | 'No role'
  | 'No room'
  | 'No such day'
  | 'No such events'
  | 'No such item'
  | 'No such order'
  | 'No such page'
  | 'No such stage'
  | 'Nobody has it'
  | 'Nobody to write to'
  | 'Not a change'
  | 'Not a decision'
  | 'Not a failure'
  | 'Not a report'
  | 'Not a storm'
  | 'Not a switch'
  | 'Not an owner'
  | 'Not found'
  | 'Not in our voice'
  | 'Not one of the choices'
  | 'Not signed in'
  | 'Not so many days'
  | 'Not understood any more'
  | 'Not what this takes'
  | 'Not what you saw'
  | 'Not yours'
  | 'Not yours to do'
  | 'Say why'
  | 'Settled already'
  | 'Still not understood'
  | 'Taken already'

/** What every door of ours may answer, the console's as well. */
export type RefusalOfAny = 'Not JSON' | 'Too large' | 'Not now' | 'Something is wrong on our side' | 'No door here'

/** Answers that something is not done: what it is, why, and everything that is wrong with what was sent. */
export const refuse = (status: ContentfulStatusCode, title: Refusal, detail: string, problems?: Wrong[]): Response =>
  problemResponse(problem(status, title, detail, problems))
