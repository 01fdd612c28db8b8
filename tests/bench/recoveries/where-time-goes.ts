import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { TimeByRoom } from './messages.ts'
import type { Profile } from './profile.ts'

/** Which part of the system a source file belongs to; the first that fits. */
const ROOMS: [room: string, file: RegExp][] = [
  ['engine', /states-language|jsonata/],
  ['table (dynalite, LevelDB)', /dynalite|classic-level|abstract-level|lazy/],
  ['SDK', /@aws-sdk|@smithy/],
  ['handlers and core', /(^|\/)(functions|workflows)\//],
  ['other libraries of the handlers', /zod|jose|hono|nodemailer|dinero|intl-messageformat|@formatjs|standardwebhooks/],
  ['stand-ins, queues, doors', /infra\/local/],
]

const IDLE = new Set(['(idle)', '(root)'])

/** Where the busy time of the profiles went, as shares. Bundled code is told apart by its source maps. */
export function whereTimeGoes(profiles: Profile[]): TimeByRoom {
  const spent = new Map<string, number>()
  let busy = 0
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const roomOf = new Map(nodes.map((node) => [node.id, roomFor(node.callFrame)]))
    samples.forEach((id, index) => {
      const room = roomOf.get(id)
      const us = timeDeltas[index] ?? 0
      if (room === undefined) return
      busy += us
      spent.set(room, (spent.get(room) ?? 0) + us)
    })
  }
  const shares = [...spent].sort(([, one], [, other]) => other - one).map(([room, us]) => [room, us / busy] as const)
  return Object.fromEntries(shares)
}

type Frame = Profile['nodes'][number]['callFrame']

function roomFor({ functionName, url, lineNumber, columnNumber }: Frame): string | undefined {
  if (IDLE.has(functionName)) return undefined
  if (functionName === '(garbage collector)') return 'garbage collection'
  const file = sourceOf(url, lineNumber, columnNumber)
  return ROOMS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'Node (HTTP, sockets, crypto, loop)'
}

const maps = new Map<string, SourceMap | undefined>()

function sourceOf(url: string, line: number, column: number): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url
  if (!maps.has(path)) maps.set(path, mapOf(path))
  const entry = maps.get(path)?.findEntry(line, column)
  return entry !== undefined && 'originalSource' in entry ? entry.originalSource : path
}

function mapOf(path: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')))
  } catch {
    return undefined
  }
}
