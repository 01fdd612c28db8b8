import layout from '#workflows/letters/letter.mjml'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Mail, OutgoingLetter } from '../adapters/mail.ts'
import type { Letter, Letters } from '../adapters/table/letters.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import type { WaitsKept } from '../adapters/table/waits.ts'
import { NotDone, once } from '../runtime/effect.ts'
import { shortHash } from '../runtime/ids.ts'
import { say } from '../runtime/log.ts'
import { measure } from '../runtime/metric.ts'
import { readerOf } from '../runtime/reader-of.ts'
import type { Pace } from '../runtime/token-bucket.ts'

export type Sending = {
  recoveries: Recoveries
  letters: Letters
  timeline: Timeline
  waits: WaitsKept
  dataKeys: DataKeys
  mail: Mail
  pace: Pace
  now: () => number
}

export const effectKey = (letter: Letter) => `letter#${letter.key}`

/** Whether a letter has left, even if that could not be written down beside it. */
export const isSent = (letter: Letter, { claims }: Recovery): boolean => claims[effectKey(letter)]?.result !== undefined

/**
 * Sends a letter under the effect protocol: only if nothing has changed since it was found true. After an unknown
 * outcome it is sent again only when the mail system has reported nothing of it. Answers whether it was sent;
 * false when the recovery changed meanwhile, so that the letter must be looked at again.
 */
export async function send(
  { recoveries, letters, timeline, waits, dataKeys, mail, pace, now }: Sending,
  letter: Letter,
  recovery: Recovery,
  rendered: Omit<OutgoingLetter, 'after' | 'tags'>,
): Promise<boolean> {
  // Sealed before it leaves: then nothing but our own table stands between sending and writing down that it was sent.
  const { subject, text, html, from, to } = rendered
  const copy = await dataKeys.seal(recovery.customer, { subject, text, html, from, to }, layout)
  const tags = {
    ...{ recovery: letter.recovery, letter: letter.key.replace('#', '-'), 'letter-kind': letter.kind },
    reader: await readerOf(to.address, dataKeys),
  }
  const outgoing = { ...rendered, tags, after: sentBefore(recovery) }
  const isFirst = letter.kind === 'acknowledgement' && recovery.acknowledgedAt === undefined
  const sent = await once(
    recoveries,
    {
      ...{ recovery: recovery.id, key: effectKey(letter), seen: recovery },
      when: [{ path: ['version'], equals: recovery.version }],
      ...(isFirst && { confirming: () => [[['acknowledgedAt'], new Date(now()).toISOString()]] }),
    },
    {
      kind: 'queryable',
      do: async () => {
        if (!(await pace())) throw new NotDone('the senders are at the pace of the account')
        const known = knownThen(letter, recovery, now())
        // By what it says: a letter that is tried again is written anew only where something else is known by then.
        await timeline.note(recovery.id, `said#${letter.key}#${shortHash(known.text)}`, known)
        return mail.send(outgoing)
      },
      find: async () => (await letters.find(letter.recovery, letter.key))?.seen?.mail,
    },
    now,
  )
  if ('passedOver' in sent) return false
  const sentAt = new Date(now()).toISOString()
  if (isFirst) {
    const waitedMs = Date.parse(sentAt) - Date.parse(recovery.establishedAt)
    measure({ AcknowledgedAfter: waitedMs })
    await waits.note(recovery.id, now(), waitedMs)
  }
  const { mailId } = sent
  await letters.keepCopy(mailId, letter.recovery, copy)
  await letters.change(letter.recovery, letter.key, { state: 'sent', sentAt, mailId })
  say('letterSent', { recovery: recovery.id, letter: letter.key, mailId })
  return true
}

/** What we knew when we said it: written once, before the letter leaves, and never changed (S3.7). */
const knownThen = ({ key, kind }: Letter, { failure, remedy, nextWordBy, misses }: Recovery, now: number) => ({
  at: new Date(now).toISOString(),
  what: 'said',
  facts: {
    ...{ key, kind, failure, misses },
    ...(remedy && { remedy: remedy.kind, state: remedy.state }),
    ...(remedy?.by && { by: remedy.by }),
    ...(nextWordBy && { nextWordBy }),
  },
  text: [
    `Wrote the ${kind.replaceAll('-', ' ')}, knowing: ${failure}`,
    remedy ? `${remedy.kind} ${remedy.state}${remedy.by ? ` for ${remedy.by}` : ''}` : 'no remedy yet',
    `our word given for ${nextWordBy ?? 'no day'}`,
    ...(misses > 0 ? [`missed before: ${misses}`] : []),
  ]
    .join('; ')
    .concat('.'),
})

/** The mail ids of this recovery's letters so far: one mail thread per recovery. */
const sentBefore = ({ claims }: Recovery): string[] =>
  Object.entries(claims)
    .filter(([key, { result }]) => key.startsWith('letter#') && typeof result?.mailId === 'string')
    .sort(([, one], [, other]) => one.until - other.until)
    .map(([, { result }]) => String(result?.mailId))
