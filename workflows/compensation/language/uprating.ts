import { type Expressions, isExpression } from './expression.ts'
import type { Cell, Table } from './policy-file.ts'
import type { Problem } from './problem.ts'
import { rounded } from './rounding.ts'

type Report = (problem: Problem) => void

/** The rows of a dated table, each uprating made from the rounded row before it. */
export function withUprating(
  { since = {}, uprated }: Table,
  path: PropertyKey[],
  cel: Expressions,
  report: Report,
): Record<string, Cell> {
  const rows = new Map(Object.entries(since))
  const raise = (cell: Cell | undefined, percent: number): Cell => {
    if (typeof cell === 'number') {
      const { to = 0.01, mode } = uprated?.round ?? { mode: 'nearest' }
      return rounded(cell * (1 + percent / 100), { to, mode })
    }
    if (typeof cell === 'object' && !('of' in cell))
      return Object.fromEntries(Object.entries(cell).map(([name, one]) => [name, raise(one, percent)]))
    report({ path: [...path, 'uprated'], wrong: 'only numbers can be uprated', found: cell, allowed: 'numbers' })
    return 0
  }
  for (const [date, percent] of Object.entries(uprated?.percent ?? {}).sort()) {
    const before = [...rows]
      .filter(([at]) => at < date)
      .sort()
      .at(-1)?.[1]
    rows.set(date, raise(before, constant(percent, [...path, 'uprated', 'percent', date], cel, report)))
  }
  return Object.fromEntries([...rows].sort())
}

/** A number that no case changes: 4.2, or what two levels of an index say of each other. */
function constant(source: number | string, path: PropertyKey[], cel: Expressions, report: Report): number {
  const compiled = cel.compile(source, 'double')
  if (!isExpression(compiled)) {
    report({ path, ...compiled })
    return 0
  }
  try {
    return Number(compiled.evaluate({}))
  } catch {
    report({
      path,
      wrong: 'this differs from case to case',
      found: source,
      allowed: 'a number, or one made of numbers',
    })
    return 0
  }
}
