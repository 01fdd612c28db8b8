import { createHash } from 'node:crypto'
import { type SystemName, translated } from '#workflows/failure-events/systems.ts'
import type { Headers, Translation } from '#workflows/failure-events/translation.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Receipt, ReceiptState, Receipts } from '../adapters/table/receipts.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { acceptance } from './acceptance.ts'
import { receiptOf } from './ids.ts'
import { say } from './log.ts'
import { measure } from './metric.ts'

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
  | { taken: 'ignored'; receipt: string; because: string }
  | { taken: 'quarantined'; receipt: string; because: string }
  | { taken: 'not-theirs'; because: string }

/**
 * What is not understood, or of no concern, is kept for a month: long enough to learn it or to find our mistake, and no
 * longer, because it may name anybody.
 */
const asideDays = 30

/** Its key is nobody's in particular, for nobody knows yet whom it is about. */
const asideOwner = 'quarantine'

/** Takes in what another system sends, in its own words; what nobody can read is set aside for a person. */
export function takingIn({ accept, receipts, dataKeys, tasks, now }: Parts) {
  return { takeIn: (sent: Payload) => takeIn(sent), readAgain, translateAgain }

  async function takeIn(sent: Payload, isAgain = false): Promise<TakenIn> {
    const translation = translated(sent.system, sent.payload, sent.headers)
    switch (translation.outcome) {
      case 'events':
        return { taken: 'accepted', receipts: await acceptAll(sent, translation, isAgain) }
      case 'ignored':
        return { taken: 'ignored', receipt: await letGo(sent, translation.because), because: translation.because }
      case 'quarantined':
        return { taken: 'quarantined', receipt: await askAbout(sent, translation.because), ...translation }
      case 'not-theirs':
        return { taken: 'not-theirs', because: translation.because }
    }
  }

  /** What was set aside, read anew: undefined where it is not there any more. */
  async function readAgain(receipt: string): Promise<TakenIn | undefined> {
    const known = await receipts.find(receipt)
    const { sent } = (known?.state === 'quarantined' && (await wordsOf(known))) || {}
    if (sent === undefined) return undefined
    const taken = await takeIn(sent)
    if (taken.taken === 'quarantined' || taken.taken === 'not-theirs') return taken
    await receipts.become(receipt, taken.taken === 'accepted' ? 'kept' : 'nothing-to-do')
    await tasks.withdraw(`${receipt}.quarantine`)
    return taken
  }

  /**
   * What was accepted or let go, translated anew: undefined where its own words are not kept, or its customer was erased.
   */
  async function translateAgain(receipt: string): Promise<TakenIn | undefined> {
    const known = await receipts.find(receipt)
    const { sent } = (known && (await wordsOf(known))) ?? {}
    return sent && takeIn(sent, true)
  }

  function wordsOf({ event }: Receipt): Promise<{ sent?: Payload } | undefined> {
    return dataKeys.unseal(event)
  }

  /**
   * The same news sent again has the same receipts; told in other words under one key, the first words count. Only
   * where we translate it anew is what we read differently now taken in beside it, as news of its own.
   */
  async function acceptAll(
    sent: Payload,
    { events, dedupeKey }: Translation & { outcome: 'events' },
    isAgain: boolean,
  ): Promise<string[]> {
    const { system } = sent
    const taken: string[] = []
    for (const [index, { type, time, data }] of events.entries()) {
      const tell = (...names: unknown[]) =>
        accept({ specversion: '1.0', source: `/systems/${system}`, id: digestOf(names), type, time, data }, sent)
      const first = await tell(dedupeKey, index)
      const outcome = 'conflict' in first && isAgain ? await tell(dedupeKey, index, type, data) : first
      if ('refused' in outcome) throw new Error(`what ${system} told as ${type} is not an event of ours`)
      taken.push('accepted' in outcome ? outcome.accepted.receipt : outcome.conflict.receipt)
    }
    return taken
  }

  /** Nothing is to be done: kept all the same, should that turn out to be wrong. */
  async function letGo(sent: Payload, because: string): Promise<string> {
    const receipt = await setAside(sent, 'nothing-to-do', because)
    say('eventIgnored', { system: sent.system, receipt, because })
    return receipt
  }

  async function askAbout(sent: Payload, because: string): Promise<string> {
    const receipt = await setAside(sent, 'quarantined', because)
    const question = toBeSeenTo(`${sent.system} has sent something that we do not know: ${because}. What does it mean?`)
    await tasks.open({ name: 'quarantine', kind: 'quarantine', receipt, ...question }, now())
    measure({ EventSetAside: 1 })
    return receipt
  }

  async function setAside(sent: Payload, state: ReceiptState, because: string): Promise<string> {
    const digest = digestOf(sent)
    const receipt = receiptOf(`/systems/${sent.system}`, digest)
    if ((await receipts.find(receipt)) === undefined)
      await receipts.keep({
        ...{ receipt, type: `systems/${sent.system}`, digest, state, because },
        acceptedAt: new Date(now()).toISOString(),
        event: await dataKeys.seal(asideOwner, { sent }),
        expires: Math.floor(now() / 1000) + asideDays * 86_400,
      })
    return receipt
  }
}

const digestOf = (words: unknown): string => createHash('sha256').update(JSON.stringify(words)).digest('base64url')
