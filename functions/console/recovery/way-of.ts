import { type Stage, stageOf } from '#workflows/recovery/stages.ts'
import type { Execution } from '../../adapters/executions.ts'

/** A state that a recovery entered, and how often it was tried again there. */
export type Visit = { stage: Stage; at: string; retries?: number }

/** The way of a recovery through its states, in order, as its execution's history tells it. */
export function wayOf(events: Execution['events']): Visit[] {
  const visits: (Visit & { tries: number })[] = []
  for (const { type, timestamp, stateEnteredEventDetails } of events) {
    const stage = stateEnteredEventDetails?.name && stageOf(stateEnteredEventDetails.name)
    const last = visits.at(-1)
    if (stage) visits.push({ stage, at: (timestamp ?? new Date(0)).toISOString(), tries: 0 })
    else if (type === 'TaskScheduled' && last) last.tries++
  }
  return visits.map(({ tries, ...visit }) => (tries > 1 ? { ...visit, retries: tries - 1 } : visit))
}
