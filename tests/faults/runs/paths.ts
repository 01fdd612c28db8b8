import type { Story } from '#infra/local/stories/story.ts'
import { doneByTheVendor, type Way } from '../outside/way.ts'
import type { Visit } from '../visits/visit.ts'
import { visits } from '../visits/visits.ts'

/** A story, the way by which the shop tells of it, and who comes by beside it. */
export type Path = { name: string; story: Story; way: Way; visit?: Visit }

/** Every story by the shop's door and by its bus; some with a vendor, or an order system at an address, too. */
const alsoBy: [Way, RegExp][] = [
  ['door', /^/],
  ['bus', /^/],
  ['stripe', /^(03|07)-/],
  ['shopify', /^(02|07)-/],
  ['webhook', /^(01|03)-/],
]

/** A vendor puts it right at once, and less time lost is less to make up for. */
const asItEndsBy = (way: Way, story: Story): Story =>
  way in doneByTheVendor ? { ...story, ends: { ...story.ends, compensation: undefined } } : story

/** Every story by every way, `04-unhappy/bus`, and every visit beside its story, `console/door`. */
export const pathsOf = (stories: Story[]): Path[] => [
  ...stories.flatMap((story) =>
    alsoBy
      .filter(([, stories]) => stories.test(story.file))
      .map(([way]) => ({ name: `${story.file.replace(/\.yaml$/, '')}/${way}`, story: asItEndsBy(way, story), way })),
  ),
  ...visits.flatMap((visit) => {
    const beside = stories.find(({ file }) => file.startsWith(visit.beside))
    if (beside === undefined) return []
    // More happens than the story tells, so only its outcome is what it says.
    const story = { ...beside, ends: { outcome: beside.ends.outcome } }
    return [{ name: `${visit.name}/door`, story, way: 'door' as const, visit }]
  }),
]
