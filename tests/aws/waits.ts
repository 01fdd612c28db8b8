import type { Execution } from '#functions/adapters/executions.ts'
import type { Tokens } from '#functions/adapters/machine.ts'
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
export function waitsEndedBy(clock: Clock, tokens: Tokens) {
  let known: string | undefined
  let forget: () => void = () => undefined
  return (wait: Recovery['wait'], events: readonly Event[]): void => {
    if (wait?.token === known) return
    forget()
    known = wait?.token
    const [token, due] = [known, endOf(events)]
    if (token === undefined || due === undefined) return
    forget = clock.at(due, () => void tokens.tell(token, { failure: 'States.Timeout', because: 'The time is up.' }))
  }
}
