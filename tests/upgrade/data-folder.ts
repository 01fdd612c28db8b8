import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { ClassicLevel } from 'classic-level'

/** Everything a region has on disk: its table, its executions, its queues, schedules, letters and keys. */
const databases = ['table', 'journal/settled', 'store']
const files = ['secrets.json']

type Packed = { databases: Record<string, [string, string][]>; files: Record<string, string> }

/** What a closed region has left in its data folder, as data that is kept with the code. */
export async function packed(folder: string): Promise<Packed> {
  const entries = databases.map(async (name) => {
    const level = new ClassicLevel<string, string>(join(folder, name))
    const all = await level.iterator().all()
    await level.close()
    return [name, all] as const
  })
  const texts = files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
  return {
    databases: Object.fromEntries(await Promise.all(entries)),
    files: Object.fromEntries(await Promise.all(texts)),
  }
}

export async function unpack({ databases: data, files: texts }: Packed, folder: string): Promise<void> {
  for (const [name, entries] of Object.entries(data)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    const level = new ClassicLevel<string, string>(join(folder, name))
    await level.batch(entries.map(([key, value]) => ({ type: 'put', key, value })))
    await level.close()
  }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
}

/** Recoveries that wait, each in another state, as a release has left them. */
export type Held = {
  /** The instant at which they were left, in ms since 1970. */
  at: number
  /** What each step took and answered, as JSON Schema. */
  contract: unknown
  /** The state machine that they began with. */
  definition: string
  /** The state that each recovery waits in. */
  waiting: Record<string, string>
  data: Packed
}

const fileOf = (contract: number): string => join(import.meta.dirname, `contract-${contract}.json.gz`)

export const keepHeld = async (contract: number, held: Held): Promise<void> =>
  writeFile(fileOf(contract), gzipSync(JSON.stringify(held), { level: 9 }))

/** @throws Error where nothing was held of this contract */
export const heldOf = async (contract: number): Promise<Held> => {
  const file = await readFile(fileOf(contract)).catch(() => {
    throw new Error(
      `no recovery of contract ${contract} was held: run npx tsx tests/upgrade/hold.ts before the contract is changed again`,
    )
  })
  return JSON.parse(gunzipSync(file).toString())
}
