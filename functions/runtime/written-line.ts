/**
 * Writes one line of JSON to where Lambda keeps what a function says. Past the console, which on Lambda packs a text
 * into a line of its own: neither a query nor a metric would find the fields in it.
 */
export const writeLine = (line: Record<string, unknown>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
