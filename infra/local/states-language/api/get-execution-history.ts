import { type HistoryEvent, withoutData } from '../history-event.ts'
import { keys } from '../records.ts'
import type { Runtime } from '../runtime.ts'
import { executionOf, keyOfExecution } from './arns.ts'
import { type Body, nextTokenAfter, pageSizeOf, pageTokenOf, textOf } from './request.ts'

/** So many turns' events are read from the journal at once. */
const TURNS_AT_ONCE = 50

/** GetExecutionHistory: by pages, oldest first or, with reverseOrder, latest first; with or without the data. */
export async function getExecutionHistory(runtime: Runtime, body: Body): Promise<object> {
  const executionArn = textOf(body, 'executionArn')
  await executionOf(runtime, executionArn)
  const size = pageSizeOf(body)
  const token = pageTokenOf(body)
  const after = token === undefined ? undefined : Number(token)
  const read = body.reverseOrder === true ? latestFirst : oldestFirst
  const events = await read(runtime, keyOfExecution(executionArn), after, size + 1)
  const page = events.slice(0, size)
  const last = page.at(-1)
  return {
    events: body.includeExecutionData === false ? page.map(withoutData) : page,
    ...(events.length > size && last !== undefined && { nextToken: nextTokenAfter(String(last.id)) }),
  }
}

async function oldestFirst({ journal }: Runtime, key: string, after = 0, count: number): Promise<HistoryEvent[]> {
  const to = `h/${key}/~`
  const [begin] = await journal.range({ from: `h/${key}/`, to: keys.events(key, after + 2), reverse: true, limit: 1 })
  let from = begin?.[0] ?? keys.events(key, 0)
  const events: HistoryEvent[] = []
  while (events.length < count) {
    const turns = await journal.range({ from, to, limit: TURNS_AT_ONCE })
    for (const [, text] of turns) events.push(...(JSON.parse(text) as HistoryEvent[]).filter(({ id }) => id > after))
    if (turns.length < TURNS_AT_ONCE) break
    from = `${turns.at(-1)?.[0]}\u0000`
  }
  return events
}

async function latestFirst(
  { journal }: Runtime,
  key: string,
  before = Number.MAX_SAFE_INTEGER,
  count: number,
): Promise<HistoryEvent[]> {
  let to = before > 999_999 ? `h/${key}/~` : keys.events(key, before)
  const events: HistoryEvent[] = []
  while (events.length < count) {
    const turns = await journal.range({ from: `h/${key}/`, to, reverse: true, limit: TURNS_AT_ONCE })
    for (const [, text] of turns) {
      const turn = (JSON.parse(text) as HistoryEvent[]).filter(({ id }) => id < before)
      events.push(...turn.reverse())
    }
    if (turns.length < TURNS_AT_ONCE) break
    to = turns.at(-1)?.[0] ?? to
  }
  return events
}
