import { randomBytes } from 'node:crypto'
import { Failure } from '#workflows/recovery/failures.ts'
import type { Claim, Recovery } from '#workflows/recovery/recovery.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Change } from '../adapters/table/table.ts'

type Result = Record<string, unknown>

/**
 * What the world outside offers against doing a thing twice: a `keyed` provider knows a repeated key, a
 * `queryable` one can be asked whether it was done, and with `neither` an unknown outcome is for a person. `day`: the
 * effect's own, as the first claim has it.
 */
export type Provider<R extends Result> =
  | { kind: 'keyed'; do(key: string, day?: string): Promise<R> }
  | { kind: 'queryable'; do(key: string): Promise<R>; find(key: string): Promise<R | undefined> }
  | { kind: 'neither'; do(key: string): Promise<R> }

/** Thrown where nobody can say whether an effect happened. Not retryable: a person looks. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown'
}

/** Thrown by a provider that knows that nothing happened: the claim is given back, as if it had never been tried. */
export class NotDone extends Failure {
  constructor(message: string) {
    super('TryAgain', message)
  }
}

/** Longer than any function may run, so that a lease never ends under a living owner. */
export const leaseMs = 90_000

/** Whatever keeps the claims of effects: the recoveries, and the weeks that ops are told of. */
export type KeepsClaims<T> = {
  get(id: string): Promise<T>
  find(id: string): Promise<T | undefined>
  change(id: string, changes: Record<string, never>, change: Change): Promise<T | undefined>
}
type Claimed = { claims: Record<string, Claim> }

type Effect<T> = {
  /** The id of what keeps the claim. */
  recovery: string
  key: string
  /** The day whose purses it comes out of, where nobody has claimed it on an earlier one. */
  day?: string
  /** What must hold of the recovery at the very moment of the claim. */
  when?: When[]
  /** The recovery as it has just been read: whatever has changed since is found when it is claimed. */
  seen?: T
  /** What is written of the recovery in one go with the confirmation. */
  confirming?: () => Change['set']
}

/** Passed over: what was to be true of the recovery when the effect was claimed is not. */
export type PassedOver<T = Recovery> = { passedOver: true; recovery: T | undefined }

/**
 * The one way to do something the world can see: claim it on the recovery, do it, confirm it. The key is kept for
 * ever, so a second attempt, a second invocation or a retry finds what the first one did and does nothing.
 * @throws Failure TryAgain while another invocation holds the claim; OutcomeUnknown; what the provider throws
 */
export async function once<R extends Result, T extends Claimed = Recovery>(
  recoveries: KeepsClaims<T>,
  { recovery, key, day, when = [], seen, confirming }: Effect<T>,
  provider: Provider<R>,
  now: () => number = Date.now,
): Promise<R | PassedOver<T>> {
  // Short, because it stands in an item that is charged by its size.
  const owner = randomBytes(9).toString('base64url')
  const before = (seen ?? (await recoveries.get(recovery))).claims[key]
  if (before?.result !== undefined) return before.result as R

  const begun = before?.day ?? day
  const mine: Claim = {
    version: (before?.version ?? 0) + 1,
    owner,
    until: now() + leaseMs,
    ...(begun && { day: begun }),
  }
  if (before !== undefined && before.until > now()) throw new Failure('TryAgain', `${key} of ${recovery} is being done`)
  const claimed = await recoveries.change(
    recovery,
    {},
    {
      set: [[['claims', key], mine]],
      when: [...unchanged(key, before), ...when],
    },
  )
  if (claimed === undefined) {
    const found = await recoveries.find(recovery)
    const theirs = found?.claims[key]
    if (theirs?.result !== undefined) return theirs.result as R
    if (when.length > 0 && theirs?.version === before?.version) return { passedOver: true, recovery: found }
    if (theirs?.owner !== owner) throw new Failure('TryAgain', `${key} of ${recovery} was claimed by another`)
  }

  const result = await outcome(provider, key, mine, recovery).catch(async (error: unknown) => {
    if (error instanceof NotDone) await giveBack(recoveries, recovery, key, mine, before)
    // The provider knows the key, so nobody has to wait for the lease to end before trying again.
    else if (provider.kind === 'keyed') await giveBack(recoveries, recovery, key, mine, mine)
    throw error
  })
  const confirmed = await recoveries.change(
    recovery,
    {},
    {
      // Nobody's any more: it stands there for ever, in an item that is charged by its size.
      set: [
        [['claims', key], { version: mine.version, owner: '', until: mine.until, result }],
        ...(confirming?.() ?? []),
      ],
      when: [{ path: ['claims', key, 'owner'], equals: owner }],
    },
  )
  if (confirmed !== undefined) return result
  // Confirmed already, where the answer to that was lost or who took the claim over was quicker.
  const theirs = (await recoveries.find(recovery))?.claims[key]
  if (theirs?.result === undefined) throw new Failure('TryAgain', `the claim of ${key} of ${recovery} was taken over`)
  return theirs.result as R
}

const unchanged = (key: string, before: Claim | undefined): When[] =>
  before === undefined
    ? [{ path: ['claims', key], is: 'absent' }]
    : [{ path: ['claims', key, 'owner'], equals: before.owner }]

/** Gives a claim back as it was left, free to be taken, unless somebody has taken it over meanwhile. */
async function giveBack<T>(
  recoveries: KeepsClaims<T>,
  recovery: string,
  key: string,
  mine: Claim,
  left: Claim | undefined,
) {
  const free = left && { ...left, until: 0 }
  await recoveries.change(
    recovery,
    {},
    {
      set: [[['claims', key], free]],
      when: [{ path: ['claims', key, 'owner'], equals: mine.owner }],
    },
  )
}

/** A claim that was taken over leaves the outcome of the first attempt unknown. */
async function outcome<R extends Result>(
  provider: Provider<R>,
  key: string,
  claim: Claim,
  recovery: string,
): Promise<R> {
  if (provider.kind === 'keyed') return provider.do(key, claim.day)
  if (claim.version === 1) return provider.do(key)
  if (provider.kind === 'queryable') return (await provider.find(key)) ?? provider.do(key)
  throw new OutcomeUnknown(`nobody can say whether ${key} of ${recovery} was done`)
}
