import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { root } from './root.ts'

/** What something is made from: files and folders under the root, and anything else that changes the outcome. */
export type Inputs = { paths: string[]; also?: string[] }

const stamp = '.made-from'

const filesUnder = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return []
  if (found.isFile()) return [path]
  const names = (await readdir(path)).filter((name) => name !== 'node_modules' && name !== stamp)
  return (await Promise.all(names.sort().map((name) => filesUnder(join(path, name))))).flat()
}

/** One hash of the names and contents of everything something is made from. */
export const contentHash = async ({ paths, also = [] }: Inputs): Promise<string> => {
  const files = (await Promise.all(paths.map((path) => filesUnder(join(root, path))))).flat()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256').update(JSON.stringify(also))
  files.forEach((file, index) => {
    hash.update(`\n${relative(root, file)}\n`).update(contents[index] ?? '')
  })
  return hash.digest('hex').slice(0, 20)
}

const madeFrom = (folder: string): Promise<string | undefined> =>
  readFile(join(folder, stamp), 'utf8').catch(() => undefined)

/** Whether the folder `name` under the root is as its inputs would make it now. */
export const isFresh = async (name: string, inputs: Inputs): Promise<boolean> =>
  (await madeFrom(join(root, name))) === (await contentHash(inputs))

/**
 * The folder `name` under the root, made anew only where its inputs have changed since it was last made.
 * It is made beside its place and then moved there, so that nobody ever reads a half-made one.
 */
export const fresh = async (name: string, inputs: Inputs, make: (into: string) => Promise<void>): Promise<string> => {
  const folder = join(root, name)
  const wanted = await contentHash(inputs)
  if ((await madeFrom(folder)) === wanted) return folder
  const beside = join(dirname(folder), `.making-${process.pid}-${wanted}`)
  const away = `${beside}-old`
  await mkdir(beside, { recursive: true })
  try {
    await make(beside)
    await writeFile(join(beside, stamp), wanted)
    await rename(folder, away).catch(() => undefined)
    await rename(beside, folder).catch(async (error: unknown) => {
      // Another process has made the same meanwhile.
      if ((await madeFrom(folder)) !== wanted) throw error
    })
  } finally {
    await Promise.all([beside, away].map((path) => rm(path, { recursive: true, force: true })))
  }
  return folder
}
