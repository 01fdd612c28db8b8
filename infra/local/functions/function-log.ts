import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a function wrote to its standard output and error: a file in the data folder, never the terminal. */
export type FunctionLog = { write(chunk: string): void; close(): Promise<void> }

const nowhere: FunctionLog = { write: () => undefined, close: async () => undefined }

/** @param folder where the log file is kept; without one nothing is */
export const functionLog = (functionName: string, folder?: string): FunctionLog => {
  if (folder === undefined) return nowhere
  mkdirSync(folder, { recursive: true })
  const file = createWriteStream(join(folder, `${functionName}.log`), { flags: 'a' })
  // A full disk must not stop a function that only wanted to say something.
  file.on('error', () => undefined)
  return {
    write: (chunk) => {
      file.write(chunk)
    },
    close: () => new Promise((resolve) => file.end(() => resolve())),
  }
}
