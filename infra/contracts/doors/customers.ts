import * as z from 'zod/mini'
import { hopes } from '#workflows/failure-events/hope.ts'
import { wrongs } from '#workflows/failure-events/something-wrong.ts'
import { longestComment, answers as sayings } from '#workflows/letters/answer-page/answers.ts'
import type { Answer, Door, Parameter } from '../door.ts'

const token: Parameter = { name: 'token', in: 'path', says: 'The signed link.', schema: z.string() }
const form = 'application/x-www-form-urlencoded'
const page = (says: string): Answer => ({ says, gives: 'page' })
const comment = z.optional(z.string().check(z.maxLength(longestComment)))

const unusable = {
  404: { says: 'The link is none of ours; the page does not say why.', gives: 'page or problem' } as const,
  410: page('The link was good once.'),
}
const pages = { 200: page('The page.'), ...unusable }
const answered = { 200: page('What happens next.'), 400: page('The question again: nothing was chosen.'), ...unusable }

export const customerDoors: Door[] = [
  {
    method: 'get',
    path: '/answers/{token}',
    operation: 'openAnswerPage',
    says: 'The page behind a letter’s link. Opening it changes nothing.',
    tag: 'Customers',
    parameters: [
      token,
      { name: 'says', in: 'query', says: 'The answer chosen in the letter.', schema: z.enum(sayings) },
    ],
    answers: pages,
  },
  {
    method: 'post',
    path: '/answers/{token}',
    operation: 'answer',
    says: 'The customer answers.',
    tag: 'Customers',
    parameters: [token],
    takes: [{ type: form, schema: z.object({ says: z.enum(sayings), comment }) }],
    answers: answered,
  },
  {
    method: 'get',
    path: '/something-wrong/{token}',
    operation: 'openSomethingWrongPage',
    says: 'The page behind an order’s own link. Opening it changes nothing.',
    tag: 'Customers',
    parameters: [
      token,
      { name: 'what', in: 'query', says: 'The first tap.', schema: z.enum(wrongs) },
      { name: 'line', in: 'query', says: 'The second tap: which line of the order.', schema: z.string() },
    ],
    answers: pages,
  },
  {
    method: 'post',
    path: '/something-wrong/{token}',
    operation: 'saySomethingIsWrong',
    says: 'The last tap: what they would like. Reports the failure.',
    tag: 'Customers',
    parameters: [token],
    takes: [
      {
        type: form,
        schema: z.object({
          what: z.enum(wrongs),
          line: z.optional(z.string()),
          hope: z.enum(hopes),
          since: z.optional(z.iso.datetime()),
          comment,
        }),
      },
    ],
    answers: answered,
  },
]
