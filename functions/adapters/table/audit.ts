import { randomUUID } from 'node:crypto'
import type { Item, Key, Table } from './table.ts'

/** Something that a member of staff did, or was refused: who, when, what, to what, and what came of it. */
export type Audited = {
  at: string
  by: string
  act: string
  /** The id of what it was done to. */
  on?: string
  /** The HTTP status it was answered with; missing where nobody can say. */
  status?: number
}

export type Audit = ReturnType<typeof auditIn>

const dayOf = (at: string) => ({ pk: `AUDIT#${at.slice(0, 10)}` })

/** Whether something can be where a page goes on: no table is asked for a place outside of the day. */
export const isPlace = (after: string): boolean => /^DID#[\w:.#-]{1,100}$/.test(after)

/** What staff did, day by day. Written before it is done, so nothing is done that is not written. */
export function auditIn(table: Table) {
  return {
    async begin(audited: Audited): Promise<Key> {
      const key = { ...dayOf(audited.at), sk: `DID#${audited.at}#${randomUUID()}` }
      await table.putNew({ ...key, ...audited })
      return key
    },

    end: (key: Key, status: number) => table.update(key, { set: [[['status'], status]] }),

    /** A page of one day, the earliest first. @param day such as 2026-11-25 */
    async ofDay(day: string, page: { after?: string; limit: number }): Promise<{ done: Audited[]; next?: string }> {
      const items = (await table.under(dayOf(day).pk, 'DID#', page)) as (Audited & Item)[]
      const done = items.map(({ at, by, act, on, status }) => ({
        at,
        by,
        act,
        ...(on && { on }),
        ...(status && { status }),
      }))
      const last = items.length === page.limit ? items.at(-1) : undefined
      return { done, ...(last && { next: last.sk }) }
    },
  }
}
