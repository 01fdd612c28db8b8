import type { Call } from './http-client.ts'

/** Something that runs the flow: our engine, a peer, or the limit. */
export type Contender = {
  name: string
  /** What is not installed on this machine; undefined where everything is. */
  missing(): string | undefined
  /** Starts on a folder: an empty one, or one that a killed run has left. */
  start(place: Place): Promise<Running>
}

export type Place = { folder: string; outsidePort: number }

export type Running = {
  /** Processes whose CPU and memory, with those below them, are the contender's. */
  pids: number[]
  /** The request that starts a flow. */
  begin(flow: string): Call
  /** The request that answers what the step `fix` has asked. */
  answer(flow: string, handle: string): Call
  /** The request that starts a flow which sleeps until a time in epoch ms, says `woke`, and ends; for the limit there is none. */
  sleep?(flow: string, until: number): Call
  /** kill -9 of everything. */
  kill(): Promise<void>
}
