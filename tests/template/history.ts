import type { HistoryEvent } from '@aws-sdk/client-sfn'

/** The way of one execution through the machine: the states it came to, and what their tasks asked. */
export type Way = { path: string[]; asked: unknown[] }

/** What a task was answered at last; the tries before it lead nowhere. */
type Answer = { output: unknown } | { error: string }

/** What told an execution where to go: its input and the answers of its tasks, in order. */
export type Told = { input: unknown; answers: Answer[] }

const readJson = (text: string | undefined): unknown => JSON.parse(text ?? 'null')

const answerIn = (event: HistoryEvent): Answer | undefined => {
  const { taskSucceededEventDetails: well, taskFailedEventDetails: badly, taskTimedOutEventDetails: late } = event
  if (well) return { output: readJson(well.output) }
  if (badly ?? late) return { error: (badly ?? late)?.error ?? '' }
  return undefined
}

/** The visits to states, each with its events up to the next. */
const visitsIn = (events: HistoryEvent[]): HistoryEvent[][] =>
  events.reduce<HistoryEvent[][]>((visits, event) => {
    if (event.stateEnteredEventDetails) visits.push([event])
    else visits.at(-1)?.push(event)
    return visits
  }, [])

export function wayOf(events: HistoryEvent[]): Way {
  const visits = visitsIn(events)
  const scheduled = visits.map((visit) => visit.find(({ type }) => type === 'TaskScheduled')?.taskScheduledEventDetails)
  return {
    path: visits.map(([entered]) => entered?.stateEnteredEventDetails?.name ?? ''),
    asked: scheduled.filter((one) => one !== undefined).map(({ parameters }) => readJson(parameters)),
  }
}

export function toldTo(events: HistoryEvent[]): Told {
  const [started] = events
  const last = visitsIn(events).map((visit) => visit.map(answerIn).findLast((one) => one !== undefined))
  return {
    input: readJson(started?.executionStartedEventDetails?.input),
    answers: last.filter((one) => one !== undefined),
  }
}
