import { budgetsIn as real } from '#functions/adapters/table/budgets.ts'

export * from '#functions/adapters/table/budgets.ts'

/** Reads what a purse has left and writes what it will have then, as if nobody ever tried twice. */
export const budgetsIn: typeof real = (table) => ({
  ...real(table),

  async reserve({ name, capMinor }, { minor }, anyway = false) {
    const pot = { pk: `BUDGET#${name}`, sk: 'POT' }
    const spent = Number((await table.get(pot))?.spent ?? 0) + minor
    if (spent > capMinor && !anyway) return false
    const anyhow = (['absent', 'present'] as const).map((is) => ({ path: ['pk'], is }))
    await table.update(pot, { set: [[['spent'], spent]], when: [{ anyOf: anyhow }] })
    return true
  },

  async settle() {},
})
