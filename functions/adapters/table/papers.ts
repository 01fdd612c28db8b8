import { shortHash } from '../../runtime/ids.ts'
import type { Table } from './table.ts'

const place = (name: string) => ({ pk: `PAPER#${name}`, sk: 'PAPER' })

/** The layouts that letters are printed on, each kept once under a name that follows from it. It names nobody. */
export function papersIn(table: Table) {
  const known = new Set<string>()
  return {
    /** Answers the name under which it is found again. */
    async keep(layout: string): Promise<string> {
      const name = shortHash('paper', layout)
      if (known.has(name)) return name
      if ((await table.get(place(name))) === undefined) await table.putNew({ ...place(name), layout })
      known.add(name)
      return name
    },

    async find(name: string): Promise<string | undefined> {
      return (await table.get(place(name)))?.layout as string | undefined
    },
  }
}
