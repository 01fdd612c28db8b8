/** A history event as GetExecutionHistory gives it: `timestamp` in seconds since the Unix epoch. */
export type HistoryEvent = {
  timestamp: number
  type: string
  id: number
  previousEventId: number
} & Record<string, unknown>

/** The details of an event under the name the API gives them, such as `stateEnteredEventDetails`. */
export type EventDetails = Record<string, Record<string, unknown>>

/** AWS closes an execution as failed rather than let its history grow beyond this many events. */
export const LONGEST_HISTORY = 25_000

/** Beside every input and output in a history; nothing is cut short here. */
export const whole = { truncated: false } as const

/** The event without input, output and cause, as `includeExecutionData: false` asks. */
export function withoutData(event: HistoryEvent): HistoryEvent {
  const kept: HistoryEvent = { ...event }
  for (const [key, details] of Object.entries(event)) {
    if (!key.endsWith('EventDetails')) continue
    const { input, output, parameters, inputDetails, outputDetails, ...rest } = details as Record<string, unknown>
    kept[key] = rest
  }
  return kept
}
