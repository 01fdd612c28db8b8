import type { Visit } from './visit.ts'

/** On the second day the rounds are made: how it stands, whether everything adds up, and what the week has taught. */
export const roundsVisit: Visit = {
  name: 'rounds',
  beside: '01-',
  afterMs: 26 * 3_600_000,
  async come(world) {
    await world.invoke('keep-watch', {})
    await world.invoke('reconcile', {})
    await world.invoke('weekly-digest', {})
  },
}
