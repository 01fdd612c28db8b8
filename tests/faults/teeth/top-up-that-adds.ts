import { recoveriesIn as real } from '#functions/adapters/table/recoveries.ts'

export * from '#functions/adapters/table/recoveries.ts'

/** Does not remember what was granted before, so that a second round gives everything once more. */
export const recoveriesIn: typeof real = (table, now) => {
  const recoveries = real(table, now)
  return {
    ...recoveries,
    async get(id) {
      const { granted: _, ...recovery } = await recoveries.get(id)
      return recovery
    },
  }
}
