import * as z from 'zod/mini'
import { inEnglish } from '../in-english.ts'
import type { Decision } from './decision.ts'
import type { Money } from './money.ts'
import { minorUnits } from './reckoning.ts'

const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR'))
const wholeUnits = z.number().check(z.minimum(0), z.maximum(1_000_000_000))
const byCurrency = z.record(currency, wholeUnits)

/** What `config/budgets.yaml` holds: caps in whole units of each currency. */
const schema = z.strictObject({
  approvalAbove: byCurrency,
  compensation: z.strictObject({
    order: byCurrency,
    customer: byCurrency,
    incident: byCurrency,
    day: byCurrency,
    month: byCurrency,
  }),
  relief: z.strictObject({ day: byCurrency, month: byCurrency }),
  surprise: z.strictObject({ day: byCurrency, month: byCurrency }),
  discretion: z.strictObject({ staff: byCurrency, month: byCurrency }),
  serialFrom: z.strictObject({ failures: z.int().check(z.minimum(2)), days: z.int().check(z.minimum(1)) }),
})
export type Budgets = z.infer<typeof schema>

/** What money is given for: each purpose has a purse of its own. */
export type Purpose = 'compensation' | 'relief' | 'surprise' | 'discretion'

/** One purse and its cap in minor units. One that the whole shop shares is cut in shards, so that none runs hot. */
export type Fund = { name: string; capMinor: number; shared: boolean; day: string }

/** Whom an amount is given to, and on which day (UTC, 2026-11-25). */
export type Spending = {
  order: string
  customer: string
  incident?: string | undefined
  /** The member of staff who gives it out of their own purse. */
  staff?: string | undefined
  day: string
  currency: string
}

/**
 * Reads the budgets.
 * @throws Error naming every setting that is wrong, what was found there and what is allowed
 */
export function readBudgets(data: unknown): Budgets {
  const read = schema.safeParse(data, { ...inEnglish, reportInput: true })
  if (read.success) return read.data
  const problems = read.error.issues.map(
    ({ path, message, input }) =>
      `  ${path.join('.') || '(top)'}: ${message}; found ${JSON.stringify(input) ?? 'nothing'}`,
  )
  throw new Error(`the budgets cannot be used:\n${problems.join('\n')}`)
}

/** Every purse that an amount must fit in; undefined where one of them knows nothing of the currency. */
export function fundsFor(budgets: Budgets, purpose: Purpose, spending: Spending): Fund[] | undefined {
  const { order, customer, incident, staff, day, currency } = spending
  const owners: Record<string, string | undefined> = {
    order,
    customer: `${customer}#${day.slice(0, 7)}`,
    incident,
    staff: staff && `${staff}#${day.slice(0, 7)}`,
    day,
    month: day.slice(0, 7),
  }
  const caps = Object.entries<Record<string, number>>(budgets[purpose]).filter(([of]) => owners[of] !== undefined)
  if (caps.some(([, cap]) => cap[currency] === undefined)) return undefined
  return caps.map(([of, cap]) => ({
    name: `${purpose}#${of}#${owners[of]}#${currency}`,
    capMinor: minorUnits(cap[currency] ?? 0, currency),
    shared: of !== 'order' && of !== 'customer' && of !== 'staff',
    day,
  }))
}

/** A decision, and how much of it a machine may grant by itself. */
export type Limited = Decision & { needsApproval: boolean; withoutApproval: Money }

/**
 * A decision with the limit of its own currency: 50 euros and 50 yen are not the same to the person who signs. Who has
 * been let down very often of late is given no less, but a person looks first.
 * @param times how often the customer has been let down of late
 */
export function limited(decision: Decision, { approvalAbove, serialFrom }: Budgets, times = 0): Limited {
  const { amount } = decision
  const limit = minorUnits(approvalAbove[amount.currency] ?? 0, amount.currency)
  const withoutApproval = { ...amount, minor: Math.min(amount.minor, limit) }
  if (times < serialFrom.failures) return { ...decision, needsApproval: amount.minor > limit, withoutApproval }
  const often = { text: `${times} failures in ${serialFrom.days} days`, minor: 0 }
  return { ...decision, reasons: [...decision.reasons, often], needsApproval: true, withoutApproval }
}
