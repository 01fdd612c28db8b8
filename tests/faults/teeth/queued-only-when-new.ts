import type { mailLane as real } from '#functions/runtime/mail-lane.ts'
import { gatherSeconds } from '#workflows/recovery/playbook.ts'

/** Puts a letter on its way only when it is new: a step that died in between never does. */
export const mailLane: typeof real = ({ letters, urgent, ordinary }) => ({
  async want(letter, acknowledged) {
    const { recovery, key } = letter
    const isNew = await letters.want({ ...letter, state: 'wanted' })
    if (!isNew) return
    if (acknowledged === undefined) return ordinary.send({ recovery, key })
    await letters.gather(acknowledged.customer, letter)
    await urgent.send({ recovery, key }, acknowledged.remedy?.state === 'confirmed' ? 0 : gatherSeconds)
  },
})
