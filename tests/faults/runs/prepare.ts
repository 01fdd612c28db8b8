import { join } from 'node:path'
import { root } from '#infra/build/root.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import { functionBundles } from '../build/function-bundles.ts'
import { readWiring } from '../build/read-wiring.ts'
import { workerBundle } from '../build/worker-bundle.ts'
import { type Crew, openCrew } from './crew.ts'
import { pathsOf } from './paths.ts'

/** A crew that is ready to run plans, and the paths that there are. */
export type Prepared = { crew: Crew; paths: string[]; close(): Promise<void> }

/** Builds what would be deployed, reads the stories, and starts the threads. @param replaced files to put in the place of ours */
export async function prepare(threads: number, replaced: Record<string, string> = {}): Promise<Prepared> {
  const { code, shared } = await functionBundles(replaced)
  const [wiring, stories, worker] = await Promise.all([readWiring(Object.keys(code)), toldHere(), workerBundle(shared)])
  const crew = openCrew(worker.script, { code, wiring, stories }, threads)
  const close = async (): Promise<void> => {
    await crew.close()
    await worker.remove()
  }
  return { crew, paths: pathsOf(stories).map(({ name }) => name), close }
}

/** The sweep does not carry a customer's own mail yet: stories with a reply are told by the tests of the scenarios only. */
const toldHere = async () =>
  (await readStories(join(root, 'tests/scenarios'))).filter(({ happens }) => !happens.some((one) => 'reply' in one))
