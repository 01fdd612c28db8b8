import type { Environment } from '@marcbachmann/cel-js'
import type { WorkingCalendar } from './calendar.ts'
import { rounded } from './rounding.ts'

const hourMs = 3_600_000
const day = 'google.protobuf.Timestamp'

/** What a policy can reckon with beyond CEL itself. */
export function addFunctions(cel: Environment, calendar: WorkingCalendar): Environment {
  const { works, later, dayOf, hourOf, daysBetween, workingDaysBetween, afterWorkingDays } = calendar
  const functions: [signature: string, handler: (...args: never[]) => unknown][] = [
    ['min(double, double): double', (a: number, b: number) => Math.min(a, b)],
    ['max(double, double): double', (a: number, b: number) => Math.max(a, b)],
    ['min(double, double, double): double', (...all: number[]) => Math.min(...all)],
    ['max(double, double, double): double', (...all: number[]) => Math.max(...all)],
    ['min(list<double>): double', (list: Iterable<number>) => Math.min(...list)],
    ['max(list<double>): double', (list: Iterable<number>) => Math.max(...list)],
    [`min(${day}, ${day}): ${day}`, (a: Date, b: Date) => (a < b ? a : b)],
    [`max(${day}, ${day}): ${day}`, (a: Date, b: Date) => (a > b ? a : b)],
    ['floor(double): double', (a: number) => Math.floor(a)],
    ['ceil(double): double', (a: number) => Math.ceil(a)],
    ['abs(double): double', (a: number) => Math.abs(a)],
    ['pow(double, double): double', (a: number, b: number) => a ** b],
    ['roundUp(double, double): double', (a: number, to: number) => rounded(a, { to, mode: 'up' })],
    ['roundDown(double, double): double', (a: number, to: number) => rounded(a, { to, mode: 'down' })],
    ['round(double, double): double', (a: number, to: number) => rounded(a, { to, mode: 'nearest' })],
    ['round(double): double', (a: number) => rounded(a, { to: 1, mode: 'nearest' })],
    ['sum(list<double>): double', (list: Iterable<number>) => [...list].reduce((total, one) => total + one, 0)],
    ['count(list<double>): double', (list: Iterable<number>) => [...list].length],
    ['count(list<string>): double', (list: Iterable<string>) => [...list].length],
    [`count(list<${day}>): double`, (list: Iterable<Date>) => [...list].length],
    [`date(string): ${day}`, dateOf],
    [`dayOf(${day}): ${day}`, dayOf],
    [`hourOf(${day}): double`, hourOf],
    [`days(${day}, ${day}): double`, daysBetween],
    [`hours(${day}, ${day}): double`, (from: Date, to: Date) => (to.getTime() - from.getTime()) / hourMs],
    [`minutes(${day}, ${day}): double`, (from: Date, to: Date) => ((to.getTime() - from.getTime()) / hourMs) * 60],
    [`workingDays(${day}, ${day}): double`, workingDaysBetween],
    [`isWorkingDay(${day}): bool`, works],
    [`afterDays(${day}, double): ${day}`, later],
    [`afterMonths(${day}, double): ${day}`, afterMonths],
    [`afterWorkingDays(${day}, double): ${day}`, afterWorkingDays],
    [`year(${day}): double`, (at: Date) => at.getUTCFullYear()],
    [`month(${day}): double`, (at: Date) => at.getUTCMonth() + 1],
    [`weekday(${day}): double`, (at: Date) => at.getUTCDay() || 7],
  ]
  for (const [signature, handler] of functions) cel.registerFunction(signature, handler as never)
  for (const sides of ['int * double', 'double * int'])
    for (const [sign, reckon] of Object.entries(withCounts))
      cel.registerOperator(`${sides.replace('*', sign)}: double`, reckon)
  cel.registerOperator('int == double: bool', (a: bigint, b: number) => Number(a) === b)
  return cel.registerOperator('double % double: double', withCounts['%'])
}

/** CEL counts in whole numbers of their own, which are reckoned with as all others are: size(list) * 2.5. */
type Count = number | bigint
const withCounts = {
  '+': (a: Count, b: Count) => Number(a) + Number(b),
  '-': (a: Count, b: Count) => Number(a) - Number(b),
  '*': (a: Count, b: Count) => Number(a) * Number(b),
  '/': (a: Count, b: Count) => Number(a) / Number(b),
  '%': (a: Count, b: Count) => Number(a) % Number(b),
}

function dateOf(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) throw new Error(`date("${text}") is no date such as 2026-04-01`)
  return date
}

/** The same day so many months later; the last of a month that has no such day. */
function afterMonths(from: Date, months: number): Date {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(months)]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)))
}
