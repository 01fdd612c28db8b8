import { randomUUID } from 'node:crypto'
import { leaseMs, type once as real } from '#functions/runtime/effect.ts'

export * from '#functions/runtime/effect.ts'

/** Looks whether somebody has claimed it, and then claims it, whoever may have come between. */
export const once = (async (recoveries, { recovery, key, confirming }, provider, now = Date.now) => {
  const before = (await recoveries.get(recovery)).claims[key]
  if (before?.result !== undefined) return before.result
  if (before !== undefined && before.until > now()) throw Object.assign(new Error(key), { name: 'TryAgain' })
  const mine = { version: 1, owner: randomUUID(), until: now() + leaseMs }
  await recoveries.change(recovery, {}, { set: [[['claims', key], mine]] })
  const found = provider.kind === 'queryable' && before !== undefined ? await provider.find(key) : undefined
  const result = found ?? (await provider.do(key))
  await recoveries.change(recovery, {}, { set: [[['claims', key], { ...mine, result }], ...(confirming?.() ?? [])] })
  return result
}) as typeof real
