import * as z from 'zod/mini'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { inEnglish } from '../in-english.ts'
import { remedyKinds } from './remedy-kinds.ts'

const secondsIn = { m: 60, h: 3600, d: 86_400 }

/** A time as people write it (30m, 4h, 2d), in seconds. */
const time = z.pipe(
  z.string().check(z.regex(/^\d{1,4}[mhd]$/, 'a time such as 30m, 4h or 2d')),
  z.transform((text) => Number(text.slice(0, -1)) * secondsIn[text.at(-1) as keyof typeof secondsIn]),
)
const wait = time.check(z.minimum(60, 'a minute or more'))

const play = z.strictObject({
  /** One that is tried first, and another should it fail the customer. */
  remedies: z.array(z.enum(remedyKinds)).check(
    z.minLength(2),
    z.refine((kinds) => new Set(kinds).size === kinds.length, 'each remedy once'),
  ),
  settles: time,
  heardWithin: wait,
  checkBackAfter: wait,
})

const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR'))

/** What `config/playbook.yaml` holds. */
const schema = z.strictObject({
  failures: z.record(z.enum(failureKinds), play),
  relief: z.strictObject({ fromMiss: z.int().check(z.minimum(1), z.maximum(5)), whenPutRightTakes: wait }),
  missesBeforeAPerson: z.int().check(z.minimum(1), z.maximum(5)),
  repeats: z.strictObject({ sameProduct: wait, sameCause: wait }),
  laws: z.array(
    z.strictObject({
      countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as DE'))),
      deliverWithin: wait,
      silenceAccepts: wait,
      untilSent: z.optional(z.boolean()),
      offersMoneyAtOnce: z.optional(z.boolean()),
    }),
  ),
  keepUpTo: z.record(currency, z.number().check(z.minimum(0), z.maximum(1_000_000))),
})
export type Playbook = z.infer<typeof schema>

/**
 * Reads the playbook; its times come out in seconds.
 * @throws Error naming every setting that is wrong, what was found there and what is allowed
 */
export function readPlaybook(data: unknown): Playbook {
  const read = schema.safeParse(data, { ...inEnglish, reportInput: true })
  if (read.success) return read.data
  const problems = read.error.issues.map(
    ({ path, message, input }) =>
      `  ${path.join('.') || '(top)'}: ${message}; found ${JSON.stringify(input) ?? 'nothing'}`,
  )
  throw new Error(`the playbook cannot be used:\n${problems.join('\n')}`)
}
