import { createHash } from 'node:crypto'
import { type SystemName, translated } from '#workflows/failure-events/systems.ts'
import type { Headers, Translation } from '#workflows/failure-events/translation.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { acceptance } from './acceptance.ts'
import { receiptOf } from './ids.ts'
import { say } from './log.ts'

type Parts = {
  accept: ReturnType<typeof acceptance>
  receipts: Receipts
  dataKeys: DataKeys
  tasks: Tasks
  now: () => number
}

/** What another system has sent, as it is: its payload and the headers that say what it is about. */
export type Payload = { system: SystemName; payload: unknown; headers: Headers }

export type TakenIn =
  | { taken: 'accepted'; receipts: string[] }
  | { taken: 'ignored'; because: string }
  | { taken: 'quarantined'; receipt: string; because: string }
  | { taken: 'not-theirs'; because: string }

/** What is not understood is kept for a month: long enough to learn it, and no longer, because it may name anybody. */
const quarantineDays = 30

/** Its key is nobody's in particular, for nobody knows yet whom it is about. */
const quarantineOwner = 'quarantine'

/** Takes in what another system sends, in its own words; what nobody can read is set aside for a person. */
export function takingIn({ accept, receipts, dataKeys, tasks, now }: Parts) {
  return { takeIn, readAgain }

  async function takeIn(sent: Payload): Promise<TakenIn> {
    const translation = translated(sent.system, sent.payload, sent.headers)
    switch (translation.outcome) {
      case 'events':
        return { taken: 'accepted', receipts: await acceptAll(sent.system, translation) }
      case 'ignored':
        say('eventIgnored', { system: sent.system, because: translation.because })
        return { taken: 'ignored', because: translation.because }
      case 'quarantined':
        return { taken: 'quarantined', receipt: await setAside(sent, translation.because), ...translation }
      case 'not-theirs':
        return { taken: 'not-theirs', because: translation.because }
    }
  }

  /** What was set aside, read anew: undefined where it is not there any more. */
  async function readAgain(receipt: string): Promise<TakenIn | undefined> {
    const known = await receipts.find(receipt)
    const sent = known?.state === 'quarantined' ? await dataKeys.unseal<Payload>(known.event) : undefined
    if (sent?.system === undefined) return undefined
    const taken = await takeIn(sent)
    if (taken.taken === 'quarantined' || taken.taken === 'not-theirs') return taken
    await receipts.become(receipt, taken.taken === 'accepted' ? 'kept' : 'nothing-to-do')
    await tasks.withdraw(`${receipt}.quarantine`)
    return taken
  }

  /** The same news sent again has the same receipts; told in other words under one key, the first words count. */
  async function acceptAll(
    system: SystemName,
    { events, dedupeKey }: Translation & { outcome: 'events' },
  ): Promise<string[]> {
    const taken: string[] = []
    for (const [index, { type, time, data }] of events.entries()) {
      const id = createHash('sha256')
        .update(JSON.stringify([dedupeKey, index]))
        .digest('base64url')
      const outcome = await accept({ specversion: '1.0', source: `/systems/${system}`, id, type, time, data })
      if ('refused' in outcome) throw new Error(`what ${system} told as ${type} is not an event of ours`)
      taken.push('accepted' in outcome ? outcome.accepted.receipt : outcome.conflict.receipt)
    }
    return taken
  }

  async function setAside(sent: Payload, because: string): Promise<string> {
    const digest = createHash('sha256').update(JSON.stringify(sent)).digest('base64url')
    const receipt = receiptOf(`/systems/${sent.system}`, digest)
    if ((await receipts.find(receipt)) === undefined)
      await receipts.keep({
        receipt,
        type: `systems/${sent.system}`,
        digest,
        acceptedAt: new Date(now()).toISOString(),
        state: 'quarantined',
        because,
        event: await dataKeys.seal(quarantineOwner, sent),
        expires: Math.floor(now() / 1000) + quarantineDays * 86_400,
      })
    const question = toBeSeenTo(`${sent.system} has sent something that we do not know: ${because}. What does it mean?`)
    await tasks.open({ name: 'quarantine', kind: 'quarantine', receipt, ...question }, now())
    return receipt
  }
}
