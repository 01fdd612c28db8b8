import { join } from 'node:path'
import { root } from '#infra/build/root.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import { functionBundles } from '../build/function-bundles.ts'
import { readWiring } from '../build/read-wiring.ts'
import { workerBundle } from '../build/worker-bundle.ts'
import { settingsOf, type Way, ways } from '../outside/way.ts'
import type { Wiring } from '../world/wiring.ts'
import { type Crew, openCrew } from './crew.ts'
import type { Wirings } from './messages.ts'
import { pathsOf } from './paths.ts'

/** A crew that is ready to run plans, and the paths that there are. */
export type Prepared = { crew: Crew; paths: string[]; close(): Promise<void> }

type Options = {
  /** Files to put in the place of ours. */
  replaced?: Record<string, string>
  /** The ways by which paths are wanted. */
  by?: readonly Way[]
  /** Whether it is noted which code has run. */
  watched?: boolean
}

/** Builds what would be deployed, reads the stories, and starts the threads. */
export async function prepare(
  threads: number,
  { replaced = {}, by = ways, watched = false }: Options = {},
): Promise<Prepared> {
  const { code, shared } = await functionBundles(replaced)
  const [wirings, stories, script] = await Promise.all([
    wiringsFor(Object.keys(code), by),
    readStories(join(root, 'tests/scenarios')),
    workerBundle(shared),
  ])
  const crew = openCrew(script, { code, wirings, stories, watched }, threads)
  const paths = pathsOf(stories).filter(({ way }) => by.includes(way))
  return { crew, paths: paths.map(({ name }) => name), close: () => crew.close() }
}

const known = new Map<Way, Wiring>()

/** One after the other: a synthesis takes the whole process. Each is read once, however many crews are made ready. */
async function wiringsFor(functions: string[], by: readonly Way[]): Promise<Wirings> {
  for (const way of by) if (!known.has(way)) known.set(way, await readWiring(functions, settingsOf[way]))
  return Object.fromEntries(known)
}
