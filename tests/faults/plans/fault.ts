/** What can go wrong at a call. */
export const callFaults = [
  'before', // no connection, however often it is tried: nothing happened
  'after', // it happened, and the answer is lost
  'throttle', // turned away
  'unavailable', // a fault of the service's own, and nothing happened
  'crash-before', // the function dies before the call
  'crash-after', // the function dies after the call, which happened
  'slow', // the function runs out of time while it waits; the call happens a moment later
  'pause-before', // the call takes a while to arrive, and life goes on meanwhile
  'pause-after', // the answer takes a while to arrive
  'twin', // the same invocation is made a second time and runs to its end just before this call
] as const

/** What the SDK's own retries meet: it goes wrong once, and the next attempt is let through. */
export const attemptFaults = ['before-once', 'after-once', 'throttle-once', 'unavailable-once'] as const

/** A read that is not consistent answers what was true a moment ago. */
export const readFaults = ['stale'] as const

/** From here on this function cannot reach this service, for an hour: longer than anything is tried again. */
export const lastingFaults = ['outage'] as const

/** The mail system will never take this letter. */
export const mailFaults = ['refused'] as const

/** A vendor fails, and gives the same answer again under the same idempotency key. */
export const rememberedFaults = ['remembered'] as const

/** What can go wrong with an invocation as a whole. */
export const invocationFaults = [
  'again', // delivered twice, one after the other
  'at-once', // delivered twice, both at once
] as const

export type CallFault =
  | (typeof callFaults)[number]
  | (typeof attemptFaults)[number]
  | (typeof readFaults)[number]
  | (typeof lastingFaults)[number]
  | (typeof mailFaults)[number]
  | (typeof rememberedFaults)[number]
export type InvocationFault = (typeof invocationFaults)[number]
export type Fault = CallFault | InvocationFault
