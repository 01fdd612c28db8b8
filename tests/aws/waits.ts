import type { Execution } from '#functions/adapters/executions.ts'
import type { Tokens } from '#functions/adapters/machine.ts'
import type { WaitTokens } from '#functions/adapters/table/wait-tokens.ts'
import type { Clock } from '#infra/local/clock.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'

type Event = Execution['events'][number]

/** When the wait that an execution is in ends by itself, in epoch ms, as its state machine has set it. */
function endOf(events: readonly Event[]): number | undefined {
  const asked = events.findLast(({ taskScheduledEventDetails }) => taskScheduledEventDetails !== undefined)
  const seconds = asked?.taskScheduledEventDetails?.timeoutInSeconds
  return asked?.timestamp === undefined || seconds === undefined
    ? undefined
    : asked.timestamp.getTime() + seconds * 1000
}

/** Ends the waits of a recovery as their time does, when it is their turn on the clock. */
export function waitsEndedBy(clock: Clock, tokens: Tokens, waitTokens: WaitTokens) {
  let known: string | undefined
  let forget: () => void = () => undefined
  return async ({ id, wait }: Recovery, events: readonly Event[]): Promise<void> => {
    const token = await waitTokens.of(id, wait)
    if (token === known) return
    forget()
    known = token
    const due = endOf(events)
    if (token === undefined || due === undefined) return
    forget = clock.at(due, () => void tokens.tell(token, { failure: 'States.Timeout', because: 'The time is up.' }))
  }
}
