import { letterAt, type lettersByDay as real } from '#functions/runtime/letters-by-day.ts'
import { mayLeaveFrom } from '#workflows/mail/quiet-hours.ts'

export { letterAt }

/** Puts a letter on its way only when it is new: a step that died in between never does. */
export const lettersByDay: typeof real = ({ letters, ordinary, timer, now }) => ({
  async want(letter, timeZone) {
    const { recovery, key, kind } = letter
    const isNew = await letters.want({ ...letter, state: 'wanted' })
    if (!isNew) return
    const leavesAt = mayLeaveFrom(kind, now(), timeZone)
    if (leavesAt > now()) await letterAt(timer, { recovery, key }, leavesAt)
    else await ordinary.send({ recovery, key })
  },
})
