import type { Site } from '../world/site.ts'
import type { Discovered } from './discovered.ts'
import {
  attemptFaults,
  type CallFault,
  callFaults,
  invocationFaults,
  mailFaults,
  readFaults,
  rememberedFaults,
} from './fault.ts'
import { noFaults, type Plan, type Port } from './plan.ts'

/** Every kind of fault that can meet a call. */
const faultsFor = (port: Port, { mayBeStale, service, about }: Site): readonly CallFault[] => [
  ...callFaults,
  ...(port !== 'send' && service !== 'web' ? attemptFaults : []),
  ...(mayBeStale ? readFaults : []),
  ...(service === 'mail' ? mailFaults : []),
  ...(service === 'web' && about.startsWith('api.stripe.com ') ? rememberedFaults : []),
]

/**
 * One fault at a time: every kind at every site, every function cut off from every service it uses, and every
 * invocation made twice. What an earlier path has shown
 * already is left out unless `all`.
 */
export function singles(paths: Discovered[], port: Port, all = false): Plan[] {
  const met = new Set<string>()
  const isNew = (past: string): boolean => {
    const known = met.has(past)
    met.add(past)
    return all || !known
  }
  return paths.flatMap(({ path, sites, pasts, invocations }) => [
    ...sites.flatMap((site) =>
      isNew(pasts[site.index] ?? '')
        ? faultsFor(port, site).map((fault) => ({ ...noFaults(path, port), calls: { [site.index]: fault } }))
        : [],
    ),
    ...sites.flatMap(({ index, function: name, service }) =>
      isNew(`outage ${path.slice(0, path.indexOf('/'))} ${name} ${service}`)
        ? [{ ...noFaults(path, port), calls: { [index]: 'outage' as const } }]
        : [],
    ),
    ...invocations.flatMap(({ past }, n) =>
      isNew(`invocation ${past}`)
        ? invocationFaults.map((fault) => ({ ...noFaults(path, port), invocations: { [n]: fault } }))
        : [],
    ),
  ])
}
