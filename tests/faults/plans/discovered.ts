import type { Site } from '../world/site.ts'

/** What a fault-free run of a path shows: its calls and its invocations, in order. */
export type Discovered = {
  path: string
  sites: Site[]
  /** For each call, everything that leads to it within its invocation: calls with the same past are the same site. */
  pasts: string[]
  /** The function of each invocation, and what is the same for invocations that go the same way. */
  invocations: { function: string; past: string }[]
}
