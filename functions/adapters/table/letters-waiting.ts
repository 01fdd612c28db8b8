import { always } from './expressions.ts'
import type { Table } from './table.ts'

/** How many letters wait to leave: first letters, and all later ones. `at` is when they were counted. */
export type Waiting = { first: number; later: number; at: string }

export type LettersWaiting = ReturnType<typeof lettersWaitingIn>

const place = { pk: 'LETTERSWAITING', sk: 'LETTERSWAITING' }

/** How many letters waited when that was last counted. */
export function lettersWaitingIn(table: Table) {
  return {
    async note({ first, later, at }: Waiting): Promise<void> {
      const set: [string[], number | string][] = [
        [['first'], first],
        [['later'], later],
        [['at'], at],
      ]
      await table.update(place, { set, when: [always] })
    },

    /** Undefined before they were counted at all. */
    async read(): Promise<Waiting | undefined> {
      const found = (await table.get(place)) as unknown as Waiting | undefined
      return found && { first: found.first, later: found.later, at: found.at }
    },
  }
}
