import { beyondKnee, type Reckoned } from '#workflows/compensation/language/schedule.ts'

/** What two policies would have given in one currency, in minor units. */
export type Tally = {
  currency: string
  recoveries: number
  before: Side
  after: Side
  more: Change
  less: Change
  same: number
  /** Those whose amount changes most. */
  largest: { name: string; before: number; after: number }[]
  /** Recoveries by how much they are given, before and after. */
  byAmount: { before: Map<number, number>; after: Map<number, number> }
  /** Recoveries by how much more or less they are given; those that stay the same would hide all others. */
  byChange: Map<number, number>
}
type Side = { granted: number; beyondKnee: number; largest: number; nothing: number }
type Change = { recoveries: number; by: number }

const largestShown = 10
const side = (): Side => ({ granted: 0, beyondKnee: 0, largest: 0, nothing: 0 })

export const emptyTally = (currency: string): Tally => ({
  currency,
  recoveries: 0,
  before: side(),
  after: side(),
  more: { recoveries: 0, by: 0 },
  less: { recoveries: 0, by: 0 },
  same: 0,
  largest: [],
  byAmount: { before: new Map(), after: new Map() },
  byChange: new Map(),
})

/** Counts one recovery in. */
export function count(tally: Tally, name: string, before: Reckoned, after: Reckoned): void {
  const change = after.minor - before.minor
  tally.recoveries++
  addTo(tally.before, before)
  addTo(tally.after, after)
  if (change === 0) tally.same++
  else {
    const towards = change > 0 ? tally.more : tally.less
    towards.recoveries++
    towards.by += Math.abs(change)
    addOne(tally.byChange, change)
    keepLargest(tally, { name, before: before.minor, after: after.minor })
  }
  addOne(tally.byAmount.before, before.minor)
  addOne(tally.byAmount.after, after.minor)
}

function addTo(side: Side, { minor, kneeMinor }: Reckoned): void {
  side.granted += minor
  side.beyondKnee += beyondKnee(minor, { kneeMinor })
  side.largest = Math.max(side.largest, minor)
  if (minor === 0) side.nothing++
}

const addOne = (map: Map<number, number>, key: number): void => void map.set(key, (map.get(key) ?? 0) + 1)

const changeOf = ({ before, after }: { before: number; after: number }): number => Math.abs(after - before)

function keepLargest({ largest }: Tally, one: Tally['largest'][number]): void {
  const least = largest.at(-1)
  if (largest.length === largestShown && least && changeOf(one) <= changeOf(least)) return
  largest.push(one)
  largest.sort((a, b) => changeOf(b) - changeOf(a))
  largest.length = Math.min(largest.length, largestShown)
}
