import type { mailLane as real } from '#functions/runtime/mail-lane.ts'

/** Puts a letter on its way before it is written down. */
export const mailLane: typeof real = ({ letters, urgent, ordinary }) => ({
  async want(letter) {
    const lane = letter.kind === 'acknowledgement' ? urgent : ordinary
    await lane.send({ recovery: letter.recovery, key: letter.key })
    await letters.want({ ...letter, state: 'wanted' })
  },
})
