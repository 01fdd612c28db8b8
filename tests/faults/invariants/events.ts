import type { Aftermath, Invariant, Item } from './aftermath.ts'

/** I3: every accepted event is in exactly one place where somebody looks. */
export const eventsHaveAPlace: Invariant = (aftermath) => {
  const kept = aftermath.all('EVT').filter(({ sk }) => sk === 'EVT')
  const known = new Set(kept.map(({ receipt }) => receipt))
  return [
    ...kept.flatMap((receipt) => placeOf(aftermath, receipt)),
    ...aftermath.shop.receipts.flatMap(({ type, receipt }) =>
      known.has(receipt) ? [] : [`I3 ${type} was accepted, and nobody knows of it`],
    ),
    ...aftermath.world.lost.map(({ function: name }) => `I3 a call of ${name} was given up without a word`),
  ]
}

function placeOf(aftermath: Aftermath, { receipt, type, state, recovery }: Item): string[] {
  const hasTask = () => (isAsked(aftermath, receipt) ? [] : [`I3 ${type} is ${state}, and nobody is asked`])
  switch (state) {
    case 'kept':
    case 'nothing-to-do':
      return []
    case 'recovering':
      return aftermath.recoveries.some(({ id }) => id === recovery)
        ? []
        : [`I3 ${type} belongs to no recovery there is`]
    case 'settling':
      return joined(aftermath, String(recovery)) || isAsked(aftermath, recovery) ? [] : [`I3 ${type} settles for ever`]
    case 'parked':
    case 'quarantined':
      return hasTask()
    default:
      // What could not be taken is asked about under the id that whoever brought it has for it.
      return aftermath.all('TASK#').some(({ sk }) => /^TASK#(quarantine|dead-letter)/.test(sk))
        ? []
        : [`I3 ${type} was accepted and is still only ${state}`]
  }
}

/** Whether a person has been asked about a receipt, about a recovery, or about the report that it began with. */
const isAsked = ({ all }: Aftermath, about: unknown): boolean => {
  const first = all('FAULT#').find(({ recovery }) => recovery === about)?.receipt
  return all('TASK#').some(({ owner }) => owner === about || owner === first)
}

/** A report that came while another settled shares what became of that one. */
const joined = ({ recoveries, all }: Aftermath, recovery: string): boolean =>
  recoveries.some(({ id }) => id === recovery) ||
  all('FAULT#').some((fault) => fault.recovery === recovery && fault.state === 'nothing-to-do')
