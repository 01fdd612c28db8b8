import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Faults } from '../adapters/table/faults.ts'
import { type Receipt, type Receipts, unsettledShards } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'

type Parts = { receipts: Receipts; recoveries: Recoveries; faults: Faults; tasks: Tasks; now: () => number }

const pageLength = 100
const hourMs = 3_600_000

/** After so long something has come of it, or never will: of what waits for its order a person is asked in two days. */
const settledWithin = { accepted: hourMs, settling: 24 * hourMs, parked: 3 * 24 * hourMs }

type Unsettled = Receipt & { state: keyof typeof settledWithin }

const isUnsettled = (receipt: Receipt | undefined): receipt is Unsettled =>
  receipt !== undefined && receipt.state in settledWithin

/** Whatever was accepted became something by now; answers how many have not, each of which becomes a task. */
export async function reckonEvents({ receipts, recoveries, faults, tasks, now }: Parts): Promise<number> {
  let forgotten = 0
  for (let shard = 0; shard < unsettledShards; shard++) {
    const until = new Date(now() - settledWithin.accepted).toISOString()
    let page = await receipts.unsettled(shard, { limit: pageLength })
    while (page.length > 0) {
      for (const { receipt } of page.filter(({ place }) => place < until)) {
        const known = await receipts.find(receipt)
        if (isUnsettled(known) && isDue(known) && !(await isSeenTo(known))) forgotten += await setAside(known)
      }
      const after = page.length === pageLength ? (page.at(-1)?.place ?? until) : until
      page = after < until ? await receipts.unsettled(shard, { limit: pageLength, after }) : []
    }
  }
  return forgotten

  function isDue({ state, acceptedAt }: Unsettled): boolean {
    return Date.parse(acceptedAt) < now() - settledWithin[state]
  }

  /** A person was asked, or it shares what became of the report that it joined while that was settling. */
  async function isSeenTo({ receipt, state, order = '', recovery = '' }: Unsettled): Promise<boolean> {
    if (state === 'parked') return (await tasks.find(`${receipt}.unknown-order`)) !== undefined
    if (state === 'accepted') return false
    if ((await recoveries.find(recovery)) !== undefined) {
      await receipts.become(receipt, 'recovering', { recovery })
      return true
    }
    const joined = (await faults.ofOrder(order)).find((fault) => fault.recovery === recovery)
    if (joined?.state !== 'nothing-to-do') return false
    await receipts.become(receipt, 'nothing-to-do', { recovery, ...(joined.because && { because: joined.because }) })
    return true
  }

  async function setAside({ receipt, acceptedAt }: Unsettled): Promise<number> {
    await receipts.become(receipt, 'quarantined', { because: 'nothing has come of it', acceptedAt })
    const question = toBeSeenTo('Nothing has come of an accepted event. Please look at it and take it in again.')
    await tasks.open({ name: 'quarantine', kind: 'quarantine', receipt, ...question }, now())
    return 1
  }
}
