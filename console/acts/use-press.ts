import { useRef, useState } from 'preact/hooks'
import { ask, type Problem } from '../api/ask.ts'
import { askAgain } from '../live/use-live.ts'

/** What became of a press. */
export type Pressing<T> =
  | { is: 'ready' }
  | { is: 'busy' }
  | { is: 'done'; answer: T }
  | { is: 'refused'; problem: Problem }
  | { is: 'unreachable' }

/**
 * One press does it once: presses while the first is under way do nothing, and one that follows an answer that never came
 * carries the key of the first.
 */
export function usePress<T>(path: string) {
  const [pressing, set] = useState<Pressing<T>>({ is: 'ready' })
  const key = useRef(crypto.randomUUID())
  const press = async (body: object): Promise<boolean> => {
    if (pressing.is === 'busy') return false
    set({ is: 'busy' })
    const reply = await ask<T>(path, { post: body, key: key.current })
    if (reply.is === 'answer') {
      key.current = crypto.randomUUID()
      set({ is: 'done', answer: reply.value })
    } else set(reply.is === 'problem' ? { is: 'refused', problem: reply.problem } : { is: 'unreachable' })
    askAgain()
    return reply.is === 'answer'
  }
  return { pressing, press }
}
