import type { Around } from './memory-table.ts'

/** A process that died: whatever it would have done next does not happen. */
export class Crash extends Error {
  override name = 'Crash'
}

export type Fault = { call: number; kind: 'crash before' | 'crash after' | 'done twice' | 'answer lost' }

/** Runs calls in order and lets the given ones fail; the calls of a dead process fail all. */
export function faulty(faults: readonly Fault[]): { around: Around; calls: string[] } {
  const calls: string[] = []
  let dead = false
  const around: Around = async (call, run) => {
    if (dead) throw new Crash(call)
    const fault = faults.find((one) => one.call === calls.length)?.kind
    calls.push(call)
    if (fault === 'crash before') dead = true
    if (dead) throw new Crash(call)
    const answer = run()
    if (fault === 'crash after') {
      dead = true
      throw new Crash(call)
    }
    // The SDK tries again when the answer is lost: the second try is the one that answers.
    if (fault === 'done twice') return run()
    if (fault === 'answer lost') throw Object.assign(new Error('no answer'), { name: 'TimeoutError' })
    return answer
  }
  return { around, calls }
}
