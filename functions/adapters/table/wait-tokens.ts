import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Table } from './table.ts'

export type WaitTokens = ReturnType<typeof waitTokensIn>

/** No execution lives longer than a year. */
const keptDays = 366

const placeOf = (recovery: string) => ({ pk: `REC#${recovery}`, sk: 'TOKEN' })

/**
 * The task token of the state of a recovery that waits, or waited last. It is as long as all that is known of the
 * recovery, whose item is written often meanwhile and charged by its size: so it is kept apart.
 */
export function waitTokensIn(table: Table) {
  return {
    /**
     * Written before the wait itself: whoever sees that a state waits finds its token. An older state's never takes its
     * place. @param now epoch ms
     */
    keep: (recovery: string, since: string, token: string, now: number): Promise<boolean> =>
      table.put({ ...placeOf(recovery), since, token, expires: Math.ceil(now / 1000) + keptDays * 86_400 }, [
        {
          anyOf: [
            { path: ['since'], is: 'absent' },
            { path: ['since'], below: since },
          ],
        },
      ]),

    /**
     * The token of a state that can still be told; one that waits since an earlier release has it with it. Undefined
     * also while the next state begins to wait, which asks for what was heard itself.
     */
    async of(recovery: string, wait: Recovery['wait']): Promise<string | undefined> {
      if (wait?.token !== undefined || wait?.listens === undefined) return wait?.token
      const kept = await table.get(placeOf(recovery))
      return kept?.since === wait.since ? (kept.token as string) : undefined
    },
  }
}
