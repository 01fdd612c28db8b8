import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Enough to see why a function failed where no log file is kept. */
const REMEMBERED_CHUNKS = 200

/** What a function wrote to its standard output and error: a file in the data folder, never the terminal. */
export type FunctionLog = { write(chunk: string): void; recent(): string; close(): Promise<void> }

/** @param folder where the log file is kept; without one only the most recent output is remembered. */
export const functionLog = (functionName: string, folder?: string): FunctionLog => {
  const recent: string[] = []
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const file = folder === undefined ? undefined : createWriteStream(join(folder, `${functionName}.log`), { flags: 'a' })
  file?.on('error', () => undefined)
  return {
    write: (chunk) => {
      recent.push(chunk)
      if (recent.length > REMEMBERED_CHUNKS) recent.shift()
      file?.write(chunk)
    },
    recent: () => recent.join(''),
    close: () => new Promise((resolve) => (file === undefined ? resolve() : file.end(() => resolve()))),
  }
}
