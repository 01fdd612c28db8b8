import { type CelType, type Expressions, inWords, isExpression, type Known } from './expression.ts'
import type { Cell, Table } from './policy-file.ts'
import { allowedNames, type Problem } from './problem.ts'
import { withUprating } from './uprating.ts'

/** A figure: its type (several named ones are a record), and how it is worked out for a case. */
export type Figure = { type: CelType | Record<string, CelType>; of: (known: Known) => unknown }
type Report = (problem: Problem) => void

const nothing: Figure = { type: 'double', of: () => Number.NaN }

/** Compiles a figure. Problems are reported; a figure that has some is a number, so that others can be checked. */
export function figureOf(cell: Cell, path: PropertyKey[], cel: Expressions, report: Report): Figure {
  if (typeof cell !== 'object') {
    const compiled = cel.compile(cell)
    if (isExpression(compiled)) return { type: compiled.type, of: compiled.evaluate }
    report({ path, ...compiled })
    return nothing
  }
  return 'of' in cell ? tableOf(cell as Table, path, cel, report) : severalOf(cell, path, cel, report)
}

function severalOf(cells: Record<string, Cell>, path: PropertyKey[], cel: Expressions, report: Report): Figure {
  const figures = Object.entries(cells).map(
    ([name, cell]) => [name, figureOf(cell, [...path, name], cel, report)] as const,
  )
  const type: Record<string, CelType> = {}
  for (const [name, figure] of figures) {
    if (typeof figure.type === 'string') type[name] = figure.type
    else report({ path: [...path, name], wrong: 'named figures stand one level deep', allowed: 'a number or a text' })
  }
  return { type, of: (known) => Object.fromEntries(figures.map(([name, { of }]) => [name, of(known)])) }
}

type Row = { at: string; figure: Figure }

function tableOf(table: Table, path: PropertyKey[], cel: Expressions, report: Report): Figure {
  const kind = (['from', 'upTo', 'is', 'since'] as const).find((one) => table[one] !== undefined) ?? 'is'
  const { looked, each } = lookedUp(table.of, looksUp[kind], cel)
  if (!isExpression(looked)) report({ path: [...path, 'of'], ...looked })
  const cells = kind === 'since' ? withUprating(table, path, cel, report) : (table[kind] ?? {})
  const rows = Object.entries(cells)
    .map(([at, cell]) => ({ at, figure: figureOf(cell, [...path, kind, at], cel, report) }))
    .sort((one, other) => (kind === 'from' || kind === 'upTo' ? Number(one.at) - Number(other.at) : 0))
  for (const { at } of rows)
    if (!isKey[kind](at)) report({ path: [...path, kind, at], wrong: 'this is no row', found: at, allowed: keys[kind] })
  const words = kind === 'is' ? cel.wordsOf(table.of) : undefined
  for (const { at } of rows)
    if (words?.includes(at) === false)
      report({
        path: [...path, kind, at],
        wrong: `${table.of} is never this`,
        found: at,
        allowed: allowedNames(at, words),
      })
  const otherwise =
    table.otherwise === undefined ? undefined : figureOf(table.otherwise, [...path, 'otherwise'], cel, report)

  const [first, ...others] = [...rows.map(({ figure }) => figure), ...(otherwise ? [otherwise] : [])]
  if (first === undefined) report({ path: [...path, kind], wrong: 'a table needs a row' })
  for (const other of others)
    if (typeNamed(other) !== typeNamed(first ?? other))
      report({
        path: [...path, kind],
        wrong: 'the rows of a table are of one type',
        found: `${typeNamed(first ?? other)} and ${typeNamed(other)}`,
      })
  if (!isExpression(looked)) return first ?? nothing
  const find = finders[kind](rows)
  const found = (value: unknown, known: Known): unknown => {
    const row = find(value) ?? otherwise
    if (row === undefined) throw new Error(`${path.map(String).join('.')} has no row for ${shown(value)}`)
    return row.of(known)
  }
  const type = first?.type ?? 'double'
  if (!each) return { type, of: (known) => found(looked.evaluate(known), known) }
  if (typeof type !== 'string')
    report({ path, wrong: 'a list is looked up row by row', allowed: 'rows of one value each' })
  return {
    type: `list<${String(type)}>`,
    of: (known) => [...(looked.evaluate(known) as Iterable<unknown>)].map((value) => found(value, known)),
  }
}

/** What is looked up: one value, or each of a list. */
function lookedUp(
  of: string,
  expected: CelType | undefined,
  cel: Expressions,
): { looked: ReturnType<Expressions['compile']>; each: boolean } {
  const any = cel.compile(of)
  const each = isExpression(any) && any.type.startsWith('list<')
  return {
    looked: each && (expected === undefined || any.type === `list<${expected}>`) ? any : cel.compile(of, expected),
    each,
  }
}

type Kind = 'from' | 'upTo' | 'is' | 'since'
/** What is looked up: a number, a date, or whatever can be written as a word. */
const looksUp: Record<Kind, CelType | undefined> = {
  from: 'double',
  upTo: 'double',
  is: undefined,
  since: 'google.protobuf.Timestamp',
}
const keys: Record<Kind, string> = { from: 'numbers', upTo: 'numbers', is: 'words', since: 'dates such as 2026-04-01' }
const isNumber = (at: string): boolean => at.trim() !== '' && Number.isFinite(Number(at))
const isKey: Record<Kind, (at: string) => boolean> = {
  from: isNumber,
  upTo: isNumber,
  is: () => true,
  since: (at) => /^\d{4}-\d\d-\d\d$/.test(at) && !Number.isNaN(Date.parse(at)),
}

/** How a row is found, by the kind of table. */
const finders: Record<Kind, (rows: Row[]) => (value: unknown) => Figure | undefined> = {
  from: (rows) => (value) => rows.findLast(({ at }) => Number(at) <= Number(value))?.figure,
  upTo: (rows) => (value) => rows.find(({ at }) => Number(value) <= Number(at))?.figure,
  is: (rows) => (value) => rows.find(({ at }) => at === String(value))?.figure,
  since: (rows) => (value) => {
    const day = (value as Date).toISOString().slice(0, 10)
    return rows.findLast(({ at }) => at <= day)?.figure
  },
}

const typeNamed = ({ type }: Figure): string =>
  typeof type === 'string' ? inWords(type) : `figures named ${Object.keys(type).sort().join(', ')}`

const shown = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value))
