export type Outcome = { ok: true; payload: unknown } | { ok: false; error: string; cause: string }

/** One call of a function. It is dead once it has ended, whatever of it still runs. */
export type Invocation = {
  n: number
  function: string
  payload: unknown
  /** When Lambda ends it, epoch ms. */
  deadline: number
  dead: boolean
  end(outcome: Outcome): void
  /** Lets time pass while it waits; the answered function ends that. */
  rest(): () => void
}

/** A client sends a command; `config` is what the function made its client with. */
export type Send = (service: string, config: Record<string, unknown>, command: object) => Promise<unknown>
export type SendOf = (
  invocation: Invocation,
  service: string,
  config: Record<string, unknown>,
  command: object,
) => Promise<unknown>
