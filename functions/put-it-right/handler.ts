import type { Recovery } from '#workflows/recovery/recovery.ts'
import { told } from '../runtime/environment.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { startWaiting, type Waiting } from '../runtime/waiting.ts'
import { type Asking, askForRemedy, markAsked } from './ask-for-remedy.ts'

type Parts = Waiting & Asking & { mail: MailLane }

/** Has it put right: asks for the remedy and waits until it is confirmed, or until our word is due. */
export const putItRight =
  ({ mail, ...parts }: Parts): Step<'put-it-right'> =>
  async (input) => {
    const recovery = await parts.recoveries.get(input.recoveryId)
    const { remedy } = recovery
    if (remedy === undefined) throw new Error(`no remedy was chosen for ${recovery.id}`)
    if (remedy.state === 'chosen' && recovery.erasedAt === undefined) {
      await askForRemedy(parts, recovery, remedy)
      if (remedy.n > 1) await mail.want(newPlan(recovery, parts.now()))
      await markAsked(parts, recovery, remedy)
    }
    await startWaiting(parts, 'put-it-right', recovery, input)
  }

/**
 * The acknowledgement spoke of the first remedy; a customer who was told one thing hears when it is another now.
 * @param now epoch ms
 */
function newPlan({ id, round, promises, remedy, nextWordBy }: Recovery, now: number): Parameters<MailLane['want']>[0] {
  const shared = { recovery: id, round, wantedAt: new Date(now).toISOString() }
  if (round > 1)
    return {
      ...shared,
      key: `acknowledgement#${round}`,
      kind: 'acknowledgement',
      facts: { remedy: remedy?.kind, nextWordBy },
    }
  return {
    ...shared,
    key: `update#${promises}`,
    kind: 'update',
    facts: { remedy: remedy?.kind, newPromiseBy: nextWordBy },
  }
}

export const handler = stepHandler('put-it-right', () =>
  putItRight({
    recoveries: parts.recoveries(),
    answers: parts.answers(),
    bus: parts.bus(),
    links: parts.links(),
    mail: parts.mail(),
    timeline: parts.timeline(),
    timer: parts.timer(),
    publicUrl: told('publicUrl'),
    now: parts.now,
  }),
)
