import { moneyInWords } from '#workflows/compensation/reckoning.ts'
import type { Tally } from './tally.ts'

const number = new Intl.NumberFormat('en')

/** The rows of a comparison: what is compared, before, after, and the difference, in words. */
export function rowsOf({ currency, recoveries, before, after, more, less, same }: Tally): string[][] {
  const money = (minor: number) => moneyInWords({ minor: Math.round(minor), currency })
  const signed = (minor: number) => `${minor > 0 ? '+' : ''}${money(minor)}`
  const row = (name: string, was: number, is: number) => [name, money(was), money(is), signed(is - was)]
  const countRow = (name: string, was: number, is: number) => [
    name,
    number.format(was),
    number.format(is),
    `${is > was ? '+' : ''}${number.format(is - was)}`,
  ]
  return [
    row('granted in all', before.granted, after.granted),
    row('on average', before.granted / recoveries, after.granted / recoveries),
    row('the largest', before.largest, after.largest),
    row('spent beyond the knee of the curve', before.beyondKnee, after.beyondKnee),
    countRow('given nothing', before.nothing, after.nothing),
    ['would have got more', '', number.format(more.recoveries), signed(more.by)],
    ['would have got less', '', number.format(less.recoveries), signed(-less.by)],
    ['the same', '', number.format(same), ''],
  ]
}

/** The comparison as a table for a terminal. */
export function asTable(tally: Tally): string {
  const rows = [
    [`${number.format(tally.recoveries)} recoveries, ${tally.currency}`, 'before', 'after', 'change'],
    ...rowsOf(tally),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]) =>
    cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[n] ?? 0) + 3))).join('')
  return rows.map(line).join('\n')
}
