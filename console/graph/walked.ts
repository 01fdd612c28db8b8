import { stateOf } from '#workflows/recovery/stages.ts'
import type { Visit } from '../api/answers.ts'

export type Walked = {
  current: string | undefined
  /** How often each state was entered, and tried again. */
  visits: ReadonlyMap<string, { times: number; retries: number }>
  took: (from: string, to: string) => boolean
}

const chooses = 'Go on where they say'
const asked = 'Ask a person'

/** A path in the words of the state machine. The choice after a person's answer is passed through unseen. */
export function walked(path: readonly Visit[]): Walked {
  const visits = new Map<string, { times: number; retries: number }>()
  const ways = new Set<string>()
  const enter = (name: string, from: string | undefined, retries = 0) => {
    const seen = visits.get(name) ?? { times: 0, retries: 0 }
    visits.set(name, { times: seen.times + 1, retries: seen.retries + retries })
    if (from !== undefined) ways.add(`${from} → ${name}`)
  }
  let before: string | undefined
  for (const { stage, retries } of path) {
    const name = stateOf(stage)
    if (before === asked && name !== asked) {
      enter(chooses, asked)
      before = chooses
    }
    enter(name, before, retries)
    before = name
  }
  return { current: before, visits, took: (from, to) => ways.has(`${from} → ${to}`) }
}
