import type { Crew } from './crew.ts'

/** Where the sweep does not go, and why that is all right. */
const elsewhere: [RegExp, string][] = [
  [/^functions\/canary\//, 'it comes in through the network: its own test lets it through the doors'],
  [/^functions\/reconcile\//, 'what it finds must never happen: its own test makes it happen'],
  [
    /^functions\/runtime\/reasons-for-silence/,
    'silence must never happen: the tests of who looks for it make it happen',
  ],
]

/** The places of our functions where something is waited for, and to which no run has come. */
export async function unreached(crew: Crew): Promise<string[]> {
  const told = await crew.askAll({ do: 'tell where you have been' })
  const places = told.flatMap((done) => (done.done === 'told' ? done.places : []))
  const reached = new Set(places.filter((place) => place.reached).map(({ file, code }) => `${file}: ${code}`))
  const all = new Set(places.map(({ file, code }) => `${file}: ${code}`))
  return [...all].filter((place) => !reached.has(place) && !elsewhere.some(([known]) => known.test(place))).sort()
}
