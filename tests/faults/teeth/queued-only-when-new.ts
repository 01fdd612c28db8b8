import type { mailLane as real } from '#functions/runtime/mail-lane.ts'

/** Takes a letter that is written down for one that is on its way. */
export const mailLane: typeof real = ({ letters, urgent, ordinary }) => ({
  async want(letter) {
    const lane = letter.kind === 'acknowledgement' ? urgent : ordinary
    const isNew = await letters.want({ ...letter, state: 'wanted' })
    if (isNew) await lane.send({ recovery: letter.recovery, key: letter.key })
  },
})
