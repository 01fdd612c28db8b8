import type { Crew } from './crew.ts'
import type { Place } from './reached.ts'

/** Only adapters call services; whoever waits for an adapter waits there. */
const callsServices = /^functions\/adapters\//

/** Where the sweep does not go, and why that is all right. */
const elsewhere: [RegExp, string][] = [
  [/erasures\.ts: found\.push/, 'only the replay after a restore reads the log of erasures, and a drill tries that'],
]

/** The places where a service is called, and to which no run has come. */
export async function unreached(crew: Crew): Promise<string[]> {
  const told = await crew.askAll({ do: 'tell where you have been' })
  const places = told.flatMap((done) => (done.done === 'told' ? done.places : []))
  const calls = places.filter(({ file }) => callsServices.test(file))
  const reached = new Set(calls.filter((place) => place.reached).map(named))
  return [...new Set(calls.map(named))]
    .filter((place) => !reached.has(place) && !elsewhere.some(([known]) => known.test(place)))
    .sort()
}

/** A bundle numbers the names that two of its files share: it is one place, whichever function it has come into. */
const named = ({ file, code }: Place): string =>
  `${file}: ${code.replace(/\b([a-z_]\w*?)\d+\b/gi, '$1').replace(/\b(\w+): \1\b/g, '$1')}`
