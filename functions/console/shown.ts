import type { Reason } from '#workflows/compensation/reason.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { askedBy } from '#workflows/recovery/task-names.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Credit } from '../adapters/table/credits.ts'
import type { Keeper } from '../adapters/table/keepers.ts'
import type { Letter } from '../adapters/table/letters.ts'
import type { Task } from '../adapters/table/tasks.ts'

/** A recovery as a row of a list. */
export const inShort = (recovery: Recovery) => {
  const { id, order, failure, stage, round, openedAt, establishedAt, acknowledgedAt, closedAt, outcome } = recovery
  const { granted: compensation, ratio, changedAt: updatedAt, nextWordBy } = recovery
  const times = { openedAt, updatedAt, establishedAt, acknowledgedAt, closedAt }
  return { id, order, failure, stage, round, ...times, nextWordBy, outcome, compensation, ratio }
}

/**
 * Every remedy there was, the present one last. Those before it were not enough, and are known by their kind alone; a
 * repeat begins with what did not last the time before.
 */
export const remediesOf = ({ tried, remedy, repeatOf }: Recovery) => [
  ...tried.flatMap((kind, index) => {
    const timeBefore = repeatOf !== undefined && index === 0
    return kind === remedy?.kind ? [] : [{ kind, state: 'failed' as const, ...(timeBefore && { timeBefore }) }]
  }),
  ...(remedy ? [remedy] : []),
]

export const shownLetter = ({ key, kind, state, wantedAt, sentAt, because }: Letter) => ({
  key,
  kind,
  state,
  wantedAt,
  sentAt,
  because,
})

/** How an amount came about. */
export const shownReasons = (reasons: Reason[], currency: string) =>
  reasons.map(({ text, minor }) => ({ text, amount: { minor, currency } }))

export const shownCredit = ({ purpose, n, amount, reasons, issuedAt, expiresAt }: Credit) => ({
  purpose,
  n,
  amount,
  reasons: shownReasons(reasons, amount.currency),
  at: issuedAt,
  expiresAt,
})

type Owner = { name: string | null; changes: number; since?: string; note?: string }

/** Who looks after something, and what they were told when it was handed to them. */
export async function ownerOf(keeper: Keeper | undefined, dataKeys: DataKeys): Promise<Owner> {
  if (keeper === undefined) return { name: null, changes: 0 }
  const { name, changes, since } = keeper
  const note = keeper.note && (await dataKeys.unseal<string>(keeper.note))
  return { name, changes, since, ...(note !== undefined && { note }) }
}

/** A task with what must be known to answer it; with the reason that somebody of staff gave, while it can be read. */
export const shownTask = async (task: Task, recovery: Recovery | undefined, owner: Owner, dataKeys: DataKeys) => {
  const { id, kind, order, openedAt, dueAt, remindedAt, escalated, question, choices, sealed } = task
  const because = sealed && (await dataKeys.unseal<string>(sealed))
  return {
    id,
    kind,
    asks: askedBy(task.name),
    recovery: task.recovery,
    order,
    openedAt,
    dueAt,
    remindedAt,
    escalated,
    question: because ? `${question} “${because}”` : question,
    choices,
    owner,
    version: recovery?.version,
    facts: factsFor(recovery),
  }
}

/** What must be known of a recovery to answer for it. */
function factsFor(recovery: Recovery | undefined) {
  if (recovery === undefined) return undefined
  const { failure, repeatOf, round, remedy, tried, granted, nextWordBy, wish, callAt } = recovery
  return {
    failure,
    repeatOf,
    round,
    remedy: remedy && { kind: remedy.kind, state: remedy.state, because: remedy.because },
    tried: tried.filter((kind) => kind !== remedy?.kind),
    compensation: granted,
    nextWordBy,
    wish: wish?.wish,
    callAt,
  }
}
