import { addressChoices } from '#workflows/recovery/choices.ts'
import { isPaused } from '#workflows/recovery/pausing.ts'
import type { Recovery, Remedy } from '#workflows/recovery/recovery.ts'
import { isSentToThem } from '#workflows/recovery/remedy-kinds.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { askForItByHand } from '../runtime/ask-for-it-by-hand.ts'
import { told } from '../runtime/environment.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'
import { type Asking, askForRemedy, isForTheBank, leaveToTheBank, stillChosen } from './ask-for-remedy.ts'

type Parts = Waiting & Asking & { mail: MailLane; tasks: Tasks }

/** Has it put right: asks for the remedy and waits until it is confirmed, or until our word is due. */
export const putItRight =
  ({ mail, tasks, ...parts }: Parts): Step<'put-it-right'> =>
  async (input) => {
    const recovery = await parts.recoveries.get(input.recoveryId)
    const { remedy } = recovery
    if (remedy === undefined) throw new Error(`no remedy was chosen for ${recovery.id}`)
    if (isForTheBank(recovery, remedy)) await leaveToTheBank(parts, recovery, remedy)
    else if (isToBeAsked(recovery, remedy, input.retryCount, parts.now())) {
      if (goesToADoubtedAddress(recovery, remedy))
        await askForItByHand(tasks, recovery, remedy, parts.now(), addressChoices(remedy.kind))
      else await askForRemedy(parts, recovery, remedy)
      if (remedy.n > 1) await mail.want(newPlan(recovery, parts.now()))
      // Written last, in one go with the wait: whatever was cut off before this is done again.
      const asked = { remedy: { ...remedy, state: 'asked' as const } }
      if (await startWaiting(parts, 'put-it-right', recovery, input, asked, stillChosen(remedy))) return
    }
    await startWaiting(parts, 'put-it-right', recovery, input)
  }

/** A try that was cut off after it had asked is finished by the next one, even if the answer has come meanwhile. */
function isToBeAsked(recovery: Recovery, { n, state }: Remedy, retryCount: number, now: number): boolean {
  const { erasedAt, calledOffAt, claims } = recovery
  if (erasedAt !== undefined || calledOffAt !== undefined) return false
  if (retryCount > 0 && claims[`remedy#${n}`] !== undefined) return true
  return state === 'chosen' && !isPaused(recovery, now)
}

/** What is sent again to where it could not be delivered comes back again. */
const goesToADoubtedAddress = ({ addressInDoubt }: Recovery, { kind }: Remedy): boolean =>
  addressInDoubt === true && isSentToThem(kind)

/**
 * The first acknowledgement spoke of the first remedy; a customer who was told one thing hears when it is another now.
 * @param now epoch ms
 */
const newPlan = (
  { id, round, promises, remedy, nextWordBy }: Recovery,
  now: number,
): Parameters<MailLane['want']>[0] => ({
  recovery: id,
  key: `acknowledgement#${promises}`,
  kind: 'acknowledgement',
  round,
  wantedAt: new Date(now).toISOString(),
  facts: { remedy: remedy?.kind, nextWordBy },
})

export const handler = stepHandler('put-it-right', () =>
  putItRight({
    recoveries: parts.recoveries(),
    waitTokens: parts.waitTokens(),
    answers: parts.answers(),
    orders: parts.knownOrders(),
    bus: parts.bus(),
    links: parts.links(),
    mail: parts.mail(),
    tasks: parts.tasks(),
    timeline: parts.timeline(),
    timer: parts.timer(),
    publicUrl: told('publicUrl'),
    now: parts.now,
  }),
)
