import type { Table } from './table.ts'

/** Whether machines may give anything at the moment, and who has said so. */
export type Granting = { stopped: boolean; because?: string; by?: string; at?: string }

export type GrantingSwitch = ReturnType<typeof grantingSwitchIn>

const place = { pk: 'SWITCH#granting', sk: 'SWITCH' }

/** One switch that stops all granting at once: letters and remedies go on, and a person decides about each extra. */
export function grantingSwitchIn(table: Table) {
  return {
    async read(): Promise<Granting> {
      const found = await table.get(place)
      if (found === undefined) return { stopped: false }
      const { stopped, because, by, at } = found as unknown as Granting
      return { stopped, ...(because && { because }), ...(by && { by }), ...(at && { at }) }
    },

    async turn(granting: Required<Granting>): Promise<void> {
      await table.update(place, {
        set: Object.entries(granting).map(([name, value]) => [[name], value]),
        when: [
          {
            anyOf: [
              { path: ['pk'], is: 'absent' },
              { path: ['pk'], is: 'present' },
            ],
          },
        ],
      })
    },
  }
}
