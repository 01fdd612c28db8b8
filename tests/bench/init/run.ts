import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledFunctions } from '../../../infra/build/bundle.ts'
import { root } from '../../../infra/build/root.ts'
import { clientsIn } from '../../support/clients-in.ts'
import { importTimes } from './import-time.ts'
import { buildUsualStack } from './usual-stack.ts'

/** What every function keeps to. */
const LARGEST_BYTES = 450_000
const LARGEST_RATIO = 0.6

const rounds = Math.max(7, Number(process.argv[2] ?? 11))
const folder = join(root, 'dist/bench-init')

await mkdir(folder, { recursive: true })
const empty = join(folder, 'empty.cjs')
await writeFile(empty, 'exports.handler = async () => {}\n')

const functions = await bundledFunctions()
const names = (await readdir(functions)).filter((name) => !name.startsWith('.')).sort()
const compared = await Promise.all(
  names.map(async (name) => {
    const ours = join(functions, name, 'handler.cjs')
    const clients = await clientsIn(ours)
    return { name, ours, clients, usual: join(folder, `usual-${clients.join('-')}.cjs`) }
  }),
)
const usualStacks = new Map(compared.map(({ usual, clients }) => [usual, clients]))
for (const [file, clients] of usualStacks) await buildUsualStack(clients, file)

const files = [empty, ...compared.map(({ ours }) => ours), ...usualStacks.keys()]
console.log(`Importing ${files.length} files ${rounds} times each, in fresh processes of Node ${process.version} …\n`)
const times = importTimes(files, rounds)
const overEmpty = (file: string): number => (times.get(file) ?? 0) - (times.get(empty) ?? 0)

const columns = [22, 6, 11, 17, 11, 8] as const
const line = (...cells: string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[at] ?? 0))).join('')
console.log(line('function', 'kB', 'import ms', 'usual stack kB', 'import ms', 'ratio'))
let outside = 0
for (const { name, ours, usual } of compared) {
  const [{ size: bytes }, { size: usualBytes }] = await Promise.all([stat(ours), stat(usual)])
  const ratio = overEmpty(ours) / overEmpty(usual)
  const within = bytes <= LARGEST_BYTES && ratio <= LARGEST_RATIO
  if (!within) outside++
  const cells = [bytes / 1000, overEmpty(ours), usualBytes / 1000, overEmpty(usual)].map((value) => value.toFixed(0))
  console.log(`${line(name, ...cells, ratio.toFixed(2))}  ${within ? '✓' : '✗'}`)
}
console.log(
  `\nOver an empty handler (${(times.get(empty) ?? 0).toFixed(1)} ms). Allowed: 450 kB and a ratio of ${LARGEST_RATIO}.`,
)
console.log(
  outside === 0 ? 'Every function is within both.' : `${outside} of ${names.length} functions are not within both.`,
)
process.exitCode = outside === 0 ? 0 : 1
