import type { Effects } from './effects.ts'

/** What was seen more often than once, or more than was decided. */
export const doubledEffects = (effects: Effects, remedyRequests: string[], granted: Map<string, number>): string[] => {
  const credited = new Map<string, number>()
  for (const { recovery, key, minor } of effects.credits) {
    if (key.startsWith('CREDIT#compensation')) credited.set(recovery, (credited.get(recovery) ?? 0) + minor)
  }
  const overpaid = [...credited].filter(([recovery, minor]) => minor > (granted.get(recovery) ?? minor))
  // A request may be repeated under its id, which the order system knows; under one id it must always ask for the same.
  const kinds = new Set(remedyRequests)
  const ids = [...kinds].map((line) => line.split(' ')[0] ?? '')
  return [
    ...repeated(effects.letters).map((letter) => `letter ${letter}`),
    ...repeated(effects.credits.map(({ recovery, key }) => `${recovery} ${key}`)).map((credit) => `credit ${credit}`),
    ...overpaid.map(([recovery]) => `compensation of ${recovery}`),
    ...repeated(ids).map((id) => `remedy ${id}`),
  ]
}

export const repeated = (keys: string[]): string[] => {
  const seen = new Set<string>()
  return keys.filter((key) => {
    const again = seen.has(key)
    seen.add(key)
    return again
  })
}
