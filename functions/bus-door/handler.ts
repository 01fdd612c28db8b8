import type { EventBridgeEvent } from 'aws-lambda'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { acceptance } from '../runtime/acceptance.ts'
import { named } from '../runtime/faults.ts'
import { shortHash } from '../runtime/ids.ts'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'
import { takingIn } from '../runtime/taking-in.ts'

type Parts = {
  accept: ReturnType<typeof acceptance>
  takeIn: ReturnType<typeof takingIn>['takeIn']
  tasks: Tasks
  now: () => number
}
type BusEvent = EventBridgeEvent<string, unknown> & { 'replay-name'?: string }

/**
 * The door for events on the shop's bus: the same types, as detail types. Nobody hears an answer here, so an event
 * that is not one of ours becomes a person's task, and a replayed one is known by its id. A partner's events come in
 * its own words, on a bus of its own.
 */
export const busDoor =
  ({ accept, takeIn, tasks, now }: Parts) =>
  async (event: BusEvent): Promise<void> => {
    const { id, source, time, detail } = event
    if (source.startsWith('aws.partner/')) {
      const taken = await takeIn({ system: 'eventbridge', payload: event, headers: {} })
      if (taken.taken === 'not-theirs') await setAside(id, taken.because)
      return
    }
    const outcome = await accept({ specversion: '1.0', id, source, type: event['detail-type'], time, data: detail })
    if ('accepted' in outcome) return
    const because =
      'conflict' in outcome
        ? 'another event has the same id'
        : outcome.refused
            .map(({ path, received, allowed }) => `${path}: received ${received}, allowed is ${allowed}`)
            .join('; ')
    await setAside(id, because)

    async function setAside(id: string, because: string): Promise<void> {
      const question = toBeSeenTo(
        `An event on the bus could not be taken (${because}). Please tell the system that sent it.`,
      )
      await tasks.open(
        { name: 'quarantine', kind: 'quarantine', receipt: `e_${shortHash('bus', id)}`, ...question },
        now(),
      )
      measure({ EventSetAside: 1 })
    }
  }

const open = () => {
  const now = parts.now
  const stores = { receipts: parts.receipts(), dataKeys: parts.dataKeys(), tasks: parts.tasks(), now }
  const accept = acceptance({ ...stores, intake: parts.intake() })
  return busDoor({ accept, takeIn: takingIn({ ...stores, accept }).takeIn, tasks: stores.tasks, now })
}

let door: ReturnType<typeof busDoor> | undefined

export const handler = async (event: BusEvent): Promise<void> => {
  door ??= open()
  try {
    await door(event)
  } catch (error) {
    throw named(error)
  }
}
