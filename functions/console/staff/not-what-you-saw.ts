import { refuse } from '../refusal.ts'

/** Somebody who decides on what is no longer so is asked to look again. */
export const notWhatYouSaw = (version: number): Response =>
  refuse(409, 'Not what you saw', `It has changed since version ${version}. Please look again, then decide.`)
