import { createHash } from 'node:crypto'
import type { Discovered } from '../plans/discovered.ts'
import { labelOf } from '../world/site.ts'
import type { World } from '../world/world.ts'

/** The calls and invocations of a run, each with its past. */
export function discoveredIn(path: string, { calls, ran }: World): Discovered {
  const pasts = new Map<number, string>()
  const past = (n: number) => pasts.get(n) ?? `${ran[n]?.state} ${ran[n]?.function}`
  const pastsOfCalls = calls.sites.map((site) => {
    const grown = createHash('sha256')
      .update(`${past(site.invocation)} ${labelOf(site)}`)
      .digest('base64url')
    pasts.set(site.invocation, grown)
    return grown
  })
  const invocations = ran.map(({ n, function: name }) => ({ function: name, past: past(n) }))
  return { path, sites: calls.sites, pasts: pastsOfCalls, invocations }
}
