import type { mailLane as real } from '#functions/runtime/mail-lane.ts'
import { gatherSeconds } from '#workflows/recovery/playbook.ts'

/** Puts a letter on its way before it is written down. */
export const mailLane: typeof real = ({ letters, urgent, ordinary }) => ({
  async want(letter, acknowledged) {
    const { recovery, key } = letter
    if (acknowledged === undefined) await ordinary.send({ recovery, key })
    else await urgent.send({ recovery, key }, acknowledged.remedy?.state === 'confirmed' ? 0 : gatherSeconds)
    await letters.want({ ...letter, state: 'wanted' })
  },
})
