import * as z from 'zod/mini'
import { calendar } from './calendar.ts'
import { factDeclaration } from './fact.ts'
import { rounding } from './rounding.ts'

const about = (words: string) => z.describe(words)

/** A number, or a CEL expression over the facts and the figures above it. */
export const expression = z
  .union([z.number(), z.string().check(z.minLength(1))])
  .check(about('A number, or an expression (CEL) over the facts and the figures above.'))
const condition = z
  .union([z.boolean(), z.string().check(z.minLength(1))])
  .check(about('When this applies: true, false, or an expression (CEL) that is yes or no.'))
const name = z.string().check(z.regex(/^[A-Za-z]\w*$/, 'a name such as daysLate or days_late'))

/** A figure: an expression, a table, or several named figures. Tables stand in tables, and make a matrix. */
export type Cell = number | string | boolean | Table | { [name: string]: Cell }
export type Table = {
  of: string
  from?: Record<string, Cell> | undefined
  upTo?: Record<string, Cell> | undefined
  is?: Record<string, Cell> | undefined
  since?: Record<string, Cell> | undefined
  uprated?: { percent: Record<string, number | string>; round?: z.infer<typeof rounding> | undefined } | undefined
  otherwise?: Cell | undefined
}

const cell: z.ZodMiniType<Cell> = z.lazy(() => z.union([z.number(), z.string(), z.boolean(), table, several]))
const several: z.ZodMiniType<{ [name: string]: Cell }> = z
  .record(name, cell)
  .check(z.refine((named) => !('of' in named), 'a table has of and one of from, upTo, is, since'))
const rows = (words: string) => z.optional(z.record(z.string(), cell).check(about(words)))

const table: z.ZodMiniType<Table> = z
  .strictObject({
    of: z.string().check(about('What is looked up: an expression (CEL).')),
    from: rows('The row with the highest number that is reached: { 15: 0.25, 30: 0.5 }.'),
    upTo: rows('The row with the lowest number that is not exceeded: { 1500: 250, 3500: 400 }.'),
    is: rows('The row of this very word, number, or true and false: { single: 1, return: 0.5 }.'),
    since: rows('The row in force on a date: { 2019-04-01: 8, 2024-04-01: 9 }.'),
    uprated: z.optional(
      z
        .strictObject({ percent: z.record(z.iso.date(), expression), round: z.optional(rounding) })
        .check(about('New rows from the row before, by so many per cent, each rounded before the next is made.')),
    ),
    otherwise: z.optional(cell),
  })
  .check(
    z.refine(
      ({ from, upTo, is, since }) => [from, upTo, is, since].filter((one) => one !== undefined).length === 1,
      'a table has exactly one of from, upTo, is and since',
    ),
  ) as z.ZodMiniType<Table>

/** One thing a customer gets, or one thing a failure cost them. */
export const line = z.strictObject({
  says: z
    .string()
    .check(z.minLength(1), about('The reason, for a reader: {an expression} and {one as money} are filled in.')),
  when: z.optional(condition),
  amount: expression.check(about('In whole units of the currency; below nothing is a deduction.')),
  times: z.optional(expression),
  atLeast: z.optional(expression),
  atMost: z.optional(expression),
  round: z.optional(rounding),
  always: z.optional(z.boolean().check(about('Paid whatever the ceiling says.'))),
})
export type Line = z.infer<typeof line>

const curve = z.strictObject({
  kept: z.strictObject({
    halfAtPercent: z.number().check(z.positive(), z.maximum(70)),
  }),
  returned: z.strictObject({
    steepestPercent: z
      .tuple([z.number().check(z.minimum(0)), z.number()])
      .check(z.refine(([from, to]) => from < to, 'the lower end first')),
  }),
})

/** How the balance of benefits and costs comes back, and how generous we are beyond it. */
export const rebalance = z.strictObject({
  when: z.optional(condition),
  paid: expression,
  received: z._default(expression, 1),
  moneyBack: z._default(expression, 0),
  promisedRatio: z.number().check(z.positive(), z.maximum(5)),
  ceilingPercent: z.number().check(z.positive(), z.maximum(200)),
  costs: z.array(line),
  goodwill: z.extend(curve, {
    sentBack: z._default(condition, false),
    points: z.array(z.strictObject({ says: line.shape.says, when: z.optional(condition), points: expression })),
    atMost: z.number().check(z.minimum(0), z.maximum(95)),
  }),
})

/** A compensation policy: facts of a case, figures made of them, the lines that apply, and the limits of their sum. */
export const policyFile = z.strictObject({
  about: z.optional(z.string()),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR'))),
  calendar: z._default(calendar, { weekend: ['saturday', 'sunday'], holidays: [], timeZone: 'UTC' }),
  facts: z.record(name, factDeclaration),
  figures: z._default(z.record(name, cell), {}),
  rebalance: z.optional(rebalance),
  lines: z._default(z.array(line), []),
  total: z._default(
    z.strictObject({
      nothingBelow: z.optional(expression.check(about('A sum that is smaller is not paid at all.'))),
      atLeast: z.optional(expression),
      atMost: z.optional(expression),
      round: z.optional(rounding),
    }),
    {},
  ),
})
export type PolicyFile = z.infer<typeof policyFile>
