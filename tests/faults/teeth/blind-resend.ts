import { once as real } from '#functions/runtime/effect.ts'

export * from '#functions/runtime/effect.ts'

/** Sends again after an unknown outcome, without asking whether the first letter has left. */
export const once = ((recoveries, what, provider, now) =>
  real(
    recoveries,
    what,
    provider.kind === 'queryable' ? { kind: 'keyed', do: provider.do } : provider,
    now,
  )) as typeof real
