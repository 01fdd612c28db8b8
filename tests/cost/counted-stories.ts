import { join } from 'node:path'
import { root } from '#infra/build/root.ts'
import { readStories } from '#infra/local/stories/read-stories.ts'
import type { Story } from '#infra/local/stories/story.ts'
import { functionBundles } from '../faults/build/function-bundles.ts'
import { readWiring } from '../faults/build/read-wiring.ts'
import { workerBundle } from '../faults/build/worker-bundle.ts'
import { settingsOf, ways } from '../faults/outside/way.ts'
import { openCrew } from '../faults/runs/crew.ts'
import type { Wirings } from '../faults/runs/messages.ts'
import type { Counts } from './counts.ts'

/** A story, and what it uses beside what its order would have used anyway. */
export type Counted = { story: Story; counts: Counts }

/** A shop tells of every order, and of most of them nothing goes wrong. */
const onlyAnOrder = {
  file: '00-only-an-order.yaml',
  ...{ title: 'An order of which nothing goes wrong', shown: false, proves: [] },
  ...{ order: { id: 'only' }, 'order system': [], happens: [], ends: { outcome: 'no recovery' } },
} satisfies Story

/** Nothing goes wrong twice: the order system says at once when, it comes, and all is well. */
const happy = {
  file: '00-happy.yaml',
  ...{ title: 'Damaged, replaced next day, happy', shown: false, proves: [], order: { id: 'happy' } },
  'order system': [{ promises: '+1d', confirms: '+20h' }],
  happens: [
    { at: '0', send: 'failure.reported', with: { kind: 'damaged', line: 'line-1' } },
    { 'on letter': 'check-back', after: '2h', answer: 'happy' },
  ],
  ends: { outcome: 'recovered', letters: ['acknowledgement', 'recap', 'check-back', 'farewell'] },
} satisfies Story

const less = (counts: Counts, other: Counts): Counts => {
  const names = Object.keys(counts) as (keyof Counts)[]
  return Object.fromEntries(names.map((name) => [name, counts[name] - other[name]])) as Counts
}

/**
 * Lives through stories without a fault, on what would be deployed and the services in memory, and counts.
 * @param wanted whether a story is counted, by its file
 * A story that does not end as it should is counted all the same, and said.
 */
export async function countedStories(
  wanted: (file: string) => boolean,
): Promise<{ order: Counts; happy: Counts; stories: Counted[] }> {
  const told = (await readStories(join(root, 'tests/scenarios')))
    .filter(({ file }) => wanted(file))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
  const { code, shared } = await functionBundles()
  const [wiring, script] = await Promise.all([readWiring(Object.keys(code), settingsOf.door), workerBundle(shared)])
  const wirings = Object.fromEntries(ways.map((way) => [way, wiring])) as Wirings
  const crew = openCrew(script, { code, wirings, stories: [onlyAnOrder, happy, ...told] }, 1)

  async function count({ file }: Story): Promise<Counts> {
    const done = await crew.do({ do: 'count', path: `${file.replace(/\.yaml$/, '')}/door` })
    if (done.done !== 'counted') throw new Error(`${file} was not counted`)
    if (done.violations.length > 0) console.warn(`${file} has not ended as it should: ${done.violations.join('; ')}`)
    return done.counts
  }

  try {
    const order = await count(onlyAnOrder)
    const happyCounts = less(await count(happy), order)
    const stories: Counted[] = []
    for (const story of told) stories.push({ story, counts: less(await count(story), order) })
    return { order, happy: happyCounts, stories }
  } finally {
    await crew.close()
  }
}
