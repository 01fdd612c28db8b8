import type { EventBridgeEvent } from 'aws-lambda'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { acceptance } from '../runtime/acceptance.ts'
import { named } from '../runtime/faults.ts'
import { shortHash } from '../runtime/ids.ts'
import * as parts from '../runtime/parts.ts'

type Parts = { accept: ReturnType<typeof acceptance>; tasks: Tasks; now: () => number }
type BusEvent = EventBridgeEvent<string, unknown> & { 'replay-name'?: string }

/**
 * The door for events on the shop's bus: the same types, as detail types. Nobody hears an answer here, so an event
 * that is not one of ours becomes a person's task, and a replayed one is known by its id.
 */
export const busDoor =
  ({ accept, tasks, now }: Parts) =>
  async (event: BusEvent): Promise<void> => {
    const { id, source, time, detail } = event
    const outcome = await accept({ specversion: '1.0', id, source, type: event['detail-type'], time, data: detail })
    if ('accepted' in outcome) return
    const because =
      'conflict' in outcome
        ? 'another event has the same id'
        : outcome.refused
            .map(({ path, received, allowed }) => `${path}: received ${received}, allowed is ${allowed}`)
            .join('; ')
    const question = toBeSeenTo(
      `An event on the bus could not be taken (${because}). Please tell the system that sent it.`,
    )
    await tasks.open(
      { name: 'quarantine', kind: 'quarantine', receipt: `e_${shortHash('bus', id)}`, ...question },
      now(),
    )
  }

let door: ReturnType<typeof busDoor> | undefined

export const handler = async (event: BusEvent): Promise<void> => {
  const now = parts.now
  door ??= busDoor({
    accept: acceptance({ receipts: parts.receipts(), dataKeys: parts.dataKeys(), intake: parts.intake(), now }),
    tasks: parts.tasks(),
    now,
  })
  try {
    await door(event)
  } catch (error) {
    throw named(error)
  }
}
