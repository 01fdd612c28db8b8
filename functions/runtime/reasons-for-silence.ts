import type { Letters } from '../adapters/table/letters.ts'

export type HasAReason = (recovery: string) => Promise<boolean>

/** Whether it is recorded why a customer got no first letter: one that was not sent says why, and a person was asked. */
export const reasonsForSilence =
  (letters: Letters): HasAReason =>
  async (recovery) => {
    const letter = await letters.find(recovery, 'acknowledgement#1')
    return letter?.state === 'failed' || letter?.state === 'dropped'
  }
