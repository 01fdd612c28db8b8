import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse/sync'
import { Unusable } from '#workflows/compensation/language/problem.ts'

/** One recovery of the past: where it stands in its file, what it says, and how much of the file is read by then. */
export type Past = { line: number; facts: Record<string, unknown>; fromCsv: boolean; readBytes: number }

/** The recoveries of a file, one after the other: NDJSON, or CSV with a first line of names. @throws Unusable */
export async function* history(file: string): AsyncGenerator<Past> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  let [line, readBytes] = [0, 0]
  let names: string[] | undefined
  for await (const text of lines) {
    line++
    readBytes += Buffer.byteLength(text) + 1
    const written = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (written.trim() === '') continue
    const isJson = names === undefined && written.trimStart().startsWith('{')
    if (isJson) yield { line, facts: fromJson(file, line, written), fromCsv: false, readBytes }
    else if (names === undefined) names = cellsOf(file, line, written)
    else yield { line, facts: fromCsv(file, line, names, written), fromCsv: true, readBytes }
  }
}

/** How large a history is, in bytes. @throws Unusable when there is none */
export async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: Error) => error)
  if (found instanceof Error) throw new Unusable(file, [{ path: [], wrong: `it cannot be read: ${found.message}` }])
  return found.size
}

function fromJson(file: string, line: number, text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    throw badLine(file, line, 'this is no JSON', text, 'one case a line, such as {"failure":"late","daysLost":3}')
  }
}

function fromCsv(file: string, line: number, names: string[], text: string): Record<string, unknown> {
  const cells = cellsOf(file, line, text)
  if (cells.length !== names.length)
    throw badLine(file, line, `there are ${cells.length} cells`, text, `${names.length}: ${names.join(', ')}`)
  return Object.fromEntries(names.map((name, n) => [name, cells[n]] as const).filter(([, cell]) => cell !== ''))
}

/** A cell may hold a comma in quotes, but no line break. */
function cellsOf(file: string, line: number, text: string): string[] {
  if (!text.includes('"')) return text.split(',').map((cell) => cell.trim())
  try {
    return (parse(text, { trim: true, relax_column_count: true }) as string[][])[0] ?? []
  } catch {
    throw badLine(file, line, 'this is no line of CSV', text, 'cells with commas between, quotes closed on the line')
  }
}

export const badLine = (file: string, line: number, wrong: string, found?: unknown, allowed?: string): Unusable =>
  new Unusable(file, [{ path: ['line', line], wrong, found, allowed }])
