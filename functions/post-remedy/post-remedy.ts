import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import type { Queue } from '../adapters/queues.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import { NotTaken, type PostWebhook } from '../adapters/webhook.ts'
import { askForItByHand } from '../runtime/ask-for-it-by-hand.ts'
import { once } from '../runtime/effect.ts'

/** A remedy request on its way to the order system. @param tries how often it has been posted in vain */
export type RemedyMessage = {
  recovery: string
  at: string
  request: { id: string; remedy: number }
  tries?: number
}

type Parts = {
  recoveries: Recoveries
  tasks: Tasks
  timeline: Timeline
  post: PostWebhook
  again: Queue<RemedyMessage>
  now: () => number
}

/**
 * How long until it is posted again, each time. All of it ends before a quarter of an hour is over: then a person is
 * asked, and must never do by hand what the order system takes up after all.
 */
const waitsSeconds = [5, 30, 120, 480]

/** Posts one remedy request to the order system, once. What it refuses or never takes is a person's to do. */
export const postRemedy =
  ({ recoveries, tasks, timeline, post, again, now }: Parts) =>
  async (message: RemedyMessage): Promise<void> => {
    const { recovery: id, at, request, tries = 0 } = message
    const recovery = await recoveries.get(id)
    const remedy = stillWanted(recovery, request.remedy)
    if (remedy === undefined) return
    const key = `webhook#remedy#${remedy.n}`
    const send = () => post(request.id, { type: 'remedy.requested', timestamp: at, data: request })
    const answer = await once(recoveries, { recovery: id, key }, { kind: 'keyed', do: send }, now).catch(notTaken)
    if ('takenAt' in answer || 'passedOver' in answer) return

    const wait = 'refused' in answer ? undefined : waitsSeconds[tries]
    if (wait !== undefined) return again.send({ ...message, tries: tries + 1 }, wait)
    const why = 'refused' in answer ? `refused it (${answer.refused})` : 'did not take it'
    const text = `The order system ${why}: ${remedy.kind}.`
    const facts = { kind: remedy.kind, ...('refused' in answer && { refused: answer.refused }) }
    await timeline.note(id, key, { at: new Date(now()).toISOString(), what: 'remedy-not-taken', text, facts })
    await askForItByHand(tasks, recovery, remedy, now())
  }

/** A remedy that was answered meanwhile, or failed because the customer went to the bank, is not asked for any more. */
function stillWanted({ erasedAt, remedy }: Recovery, n: number): Remedy | undefined {
  const isWanted = erasedAt === undefined && remedy?.n === n && ['chosen', 'asked'].includes(remedy.state)
  return isWanted ? remedy : undefined
}

function notTaken(error: unknown): { later: true } {
  if (error instanceof NotTaken) return { later: true }
  throw error
}
