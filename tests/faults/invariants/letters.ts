import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Mailed } from '../services/mail.ts'
import type { Write } from '../services/table.ts'
import type { Aftermath, Invariant } from './aftermath.ts'

const lettersOf = ({ world }: Aftermath, { id }: Recovery): Mailed[] =>
  world.mail.letters.filter(({ tags }) => tags.recovery === id)

/** I2: whoever waits has heard from us, or a person was asked to tell them. */
export const acknowledged: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const leader = aftermath.recoveries.find(({ id }) => id === recovery.acknowledgedWith)
    const speakers = leader?.speaksFor?.includes(recovery.id) ? [recovery, leader] : [recovery]
    const theirs = speakers.flatMap((one) => lettersOf(aftermath, one))
    if (theirs.some(({ tags }) => tags.letter === 'acknowledgement-1')) return []
    if (recovery.unreachable || recovery.erasedAt !== undefined) return []
    const toldByAPerson = isWithAPerson(aftermath, recovery, 'acknowledgement#1')
    const [letter] = aftermath.under(recovery.id, 'LETTER#acknowledgement#1')
    const closedFirst = letter?.state === 'dropped' && recovery.closedAt !== undefined
    return toldByAPerson || closedFirst
      ? []
      : [`I2 nobody has acknowledged the failure (${letter?.state ?? 'never wanted'})`]
  })

/** I2: no letter comes twice, save where both SES's answer and its event were lost. */
export const notTwice: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const letters = lettersOf(aftermath, recovery)
    const kinds = new Set(letters.map(({ tags }) => tags.letter))
    return [...kinds].flatMap((kind) => {
      const copies = letters.filter(({ tags }) => tags.letter === kind)
      return copies.length === 1 || bothWereLost(aftermath) ? [] : [`I2 ${copies.length} copies of ${kind}`]
    })
  })

const bothWereLost = ({ world: { calls } }: Aftermath): boolean =>
  calls.done.some(({ site, answerLost }) => site.service === 'mail' && answerLost) &&
  calls.hit.some((site) => site.function === 'mail-events')

/** I5: once the recovery is closed only the farewell is mailed, and what its reader asks for, and nothing once the customer is unreachable or erased. */
export const notAfterTheEnd: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) => {
    const writes = aftermath.world.tables.writes.filter(({ key }) => key === `REC#${recovery.id}\nREC`)
    const ended = (name: string) =>
      writes.find(({ before, after }) => after[name] !== undefined && before?.[name] === undefined)
    return ['closedAt', 'unreachable', 'erasedAt'].flatMap((name) => {
      const end = ended(name)
      const late = lettersOf(aftermath, recovery).filter(
        (letter) =>
          end !== undefined &&
          letter.seq > end.seq &&
          !claimedBefore(writes, letter, end) &&
          !(name === 'closedAt' && (isFarewellTo(recovery, letter) || isAskedFor(letter))),
      )
      return late.map(({ tags }) => `I5 ${tags.letter} was mailed after ${name} was written`)
    })
  })

/** Who says that all is well gets one letter more, wanted by the end itself. */
const isFarewellTo = ({ outcome, round }: Recovery, { tags }: Mailed): boolean =>
  outcome === 'recovered' && tags.letter === `farewell-${round}`

/** A customer whose link is too old asks for a fresh one, also long after the end. */
const isAskedFor = ({ tags }: Mailed): boolean => /^(check-back-\d{4}|fresh-link)-/.test(tags.letter)

/** What was already claimed when the end came was already on its way. */
function claimedBefore(writes: Write[], { tags }: Mailed, end: Write): boolean {
  const key = `letter#${tags.letter.replace(/-(\d+)$/, '#$1')}`
  return writes.some(({ after, seq }) => seq < end.seq && after.claims?.M?.[key] !== undefined)
}

/** I4: no letter is wanted for ever, unless a person has its recovery on their desk. */
export const nothingStillWanted: Invariant = (aftermath) =>
  aftermath.recoveries.flatMap((recovery) =>
    aftermath
      .under(recovery.id, 'LETTER#')
      .filter(({ state, key }) => state === 'wanted' && !isWithAPerson(aftermath, recovery, String(key)))
      .map(({ sk }) => `I4 the letter ${sk} is still wanted`),
  )

/** Who was asked about the letter, about the recovery it belongs to, or about the report that it began with. */
const isWithAPerson = ({ under, all }: Aftermath, { id }: Recovery, key: string): boolean =>
  under(id, `TASK#letter~${key}`).length > 0 ||
  under(id, 'TASK#ask-a-person').length > 0 ||
  under(id, 'TASK#ended-badly').length > 0 ||
  under(id, 'TASK#dead-letter').length > 0 ||
  all('FAULT#').some(({ recovery, receipt }) => recovery === id && all('TASK#').some(({ owner }) => owner === receipt))
