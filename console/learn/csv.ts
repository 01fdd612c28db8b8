/** What a plot shows, or a table: a heading for each column, and the rows. */
export type Sheet = { name: string; columns: string[]; rows: (string | number)[][] }

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const likeAFormula = /^[=+\-@\t\r]/

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const harmless = likeAFormula.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The sheet as RFC 4180 has it. */
export const csvOf = ({ columns, rows }: Sheet): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
