import type { Stage } from '#workflows/recovery/stages.ts'
import { type StepAnswer, type StepInput, steps } from '#workflows/recovery/steps.ts'
import { named } from './faults.ts'
import { placeOf, say } from './log.ts'

/** What a step does; one that asks outside answers nothing. */
export type Step<S extends Stage> = (input: StepInput<S>) => Promise<StepAnswer<S> | undefined>

/** Runs a step as a Lambda: checks its input against the contract, runs it, and names its faults. */
export function stepHandler<S extends Stage>(stage: S, make: () => Step<S>): (event: unknown) => Promise<unknown> {
  let step: Step<S> | undefined
  return async (event) => {
    step ??= make()
    const input = steps[stage].takes.parse(event) as StepInput<S>
    try {
      const answer = await step(input)
      say('stepDone', { stage, recovery: input.recoveryId })
      return answer ?? {}
    } catch (error) {
      const fault = named(error)
      say('stepFailed', {
        stage,
        recovery: input.recoveryId,
        error: fault.name,
        reason: fault.message,
        place: placeOf(error),
      })
      throw fault
    }
  }
}
