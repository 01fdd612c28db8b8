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

/** Builds what would be deployed, reads the stories, and starts the threads. @param replaced files to put in the place of ours */
export async function prepare(threads: number, replaced: Record<string, string> = {}): Promise<Prepared> {
  const { code, shared } = await functionBundles(replaced)
  const [wirings, stories, worker] = await Promise.all([
    wiringsFor(Object.keys(code)),
    readStories(join(root, 'tests/scenarios')),
    workerBundle(shared),
  ])
  const crew = openCrew(worker.script, { code, wirings, stories }, threads)
  const close = async (): Promise<void> => {
    await crew.close()
    await worker.remove()
  }
  return { crew, paths: pathsOf(stories).map(({ name }) => name), close }
}

/** One after the other: a synthesis takes the whole process. */
async function wiringsFor(functions: string[]): Promise<Wirings> {
  const found: [Way, Wiring][] = []
  for (const way of ways) found.push([way, await readWiring(functions, settingsOf[way])])
  return Object.fromEntries(found) as Wirings
}
