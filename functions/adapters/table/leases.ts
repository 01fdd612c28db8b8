import type { Fund } from '#workflows/compensation/budgets.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import type { When } from './expressions.ts'
import type { Item, Key, Table } from './table.ts'

/** How many shards a shared purse has: each takes some hundred changes a second, and no two days share one. */
export const shardCount = 8

/** A shard leases this part of the cap at a time: at most one sixteenth of a purse is left over in its shards. */
const portionsPerShard = 16

/**
 * Where that is less than a few grants, it leases for so many, but never more than its part of half of what is left: a
 * small purse is not written for every grant, and its last leases are as small as its grants.
 */
const grantsAtATime = 4
const partAhead = 1 / 2

/** Every shard may lease at the same moment; each try lets one of them through. */
const mostTries = 50

type Lease = { n: number; minor: number }

/**
 * Moves a portion of a shared purse to one of its shards. Counted on both sides, so that a portion that was taken
 * but never arrived is brought by whoever comes next, once.
 * @returns false where the purse has no more than what its shards hold
 */
export async function leaseMore(table: Table, fund: Fund, shard: Key, minor: number): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries++) {
    const leased = await tryToLease(table, fund, shard, minor)
    if (leased !== 'another was quicker') return leased
  }
  throw new Failure('TryAgain', `the budget ${fund.name} is busy`)
}

async function tryToLease(
  table: Table,
  fund: Fund,
  shard: Key,
  minor: number,
): Promise<boolean | 'another was quicker'> {
  const purse = { pk: shard.pk, sk: 'PURSE' }
  const [there, here] = [await table.get(purse), await table.get(shard)]
  const last = there?.[shard.sk] as Lease | undefined
  const arrived = Number(here?.leases ?? 0)
  if (last !== undefined && last.n > arrived) return bring(last, arrived)

  const free = fund.capMinor - Number(there?.leased ?? 0)
  const needed = minor - Number(here?.left ?? 0)
  if (needed <= 0) return true
  if (free < needed) return false
  const usual = Math.floor(fund.capMinor / (shardCount * portionsPerShard))
  const ahead = Math.min(grantsAtATime * minor, Math.floor((free * partAhead) / shardCount))
  const lease = { n: arrived + 1, minor: Math.min(free, Math.max(needed, usual, ahead)) }
  const taken = await table.update(purse, {
    set: [[[shard.sk], lease]],
    add: [[['leased'], lease.minor]],
    when: [
      last === undefined ? { path: [shard.sk], is: 'absent' } : { path: [shard.sk, 'n'], equals: last.n },
      unspent(there, fund.capMinor - lease.minor),
    ],
  })
  return taken === undefined ? 'another was quicker' : bring(lease, arrived)

  async function bring({ n, minor }: Lease, arrived: number): Promise<true> {
    await table.update(shard, {
      set: [[['leases'], n]],
      add: [[['left'], minor]],
      when: [arrived === 0 ? { path: ['leases'], is: 'absent' } : { path: ['leases'], equals: arrived }],
    })
    return true
  }
}

const unspent = (purse: Item | undefined, atMost: number): When =>
  purse === undefined ? { path: ['leased'], is: 'absent' } : { path: ['leased'], atMost }
