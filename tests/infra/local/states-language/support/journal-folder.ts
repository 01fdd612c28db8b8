import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new empty folder that goes away with the test. */
export async function journalFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'states-journal-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The journal as a crash would leave it at this moment: a copy of the files of an engine that goes on running. */
export async function crashedCopyOf(journalPath: string): Promise<string> {
  const copy = await journalFolder()
  await cp(journalPath, copy, { recursive: true })
  return copy
}

/** The file that each group is appended to. */
export async function logFileIn(journalPath: string): Promise<string> {
  const logs = (await readdir(journalPath)).filter((file) => /^\d+\.groups$/.test(file)).sort()
  return join(journalPath, logs.at(-1) ?? '')
}
