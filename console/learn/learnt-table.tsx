import type { ComponentChildren } from 'preact'
import type { Sheet } from './csv.ts'
import { Download } from './download.tsx'

type Filed<Row> = [name: string, of: (row: Row) => string | number]

/** A column as it is shown; in the file it is one column as well, or those of `filed`: figures that can be reckoned with. */
export type Column<Row> = {
  name: string
  shown: (row: Row) => string
  isNumber?: boolean
  filed?: Filed<Row>[]
}

type Props<Row> = {
  id: string
  name: string
  columns: Column<Row>[]
  rows: Row[]
  /** What stands between the heading and the table. */
  children?: ComponentChildren
}

/** What was learnt, row by row, and the same as a file. The first column says what its row is about. */
export const LearntTable = <Row,>({ id, name, columns, rows, children }: Props<Row>) => (
  <section aria-labelledby={id} class="panel learnt">
    <div class="sheet-head">
      <h2 id={id}>{name}</h2>
      {rows.length > 0 && <Download sheet={sheetOf(name, columns, rows)} />}
    </div>
    {children}
    {rows.length > 0 && (
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Learnt key={columns.map(({ shown }) => shown(row)).join(' ')} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    )}
  </section>
)

const Learnt = <Row,>({ row, columns: [first, ...others] }: { row: Row; columns: Column<Row>[] }) => (
  <tr>
    <th scope="row">{first?.shown(row)}</th>
    {others.map(({ name, shown, isNumber }) => (
      <td key={name} data-name={name} class={isNumber ? 'number' : undefined}>
        {shown(row)}
      </td>
    ))}
  </tr>
)

function sheetOf<Row>(name: string, columns: Column<Row>[], rows: Row[]): Sheet {
  const filed = columns.flatMap(({ name, shown, filed }): Filed<Row>[] => filed ?? [[name, shown]])
  return { name, columns: filed.map(([name]) => name), rows: rows.map((row) => filed.map(([, of]) => of(row))) }
}
