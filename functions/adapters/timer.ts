import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { type HandedOn, handedOn } from './handed-on.ts'

/** What comes due: handed to the function `due` when it does, or to a queue where nothing has to be looked at first. */
export type DueMessage =
  | { due: 'settled'; order: string; fault: string; recovery: string }
  | { due: 'still-parked'; receipt: string }
  | { due: 'incident-quiet'; incident: { cause: string; nth: number } }
  | { due: 'promised'; order: string; promisedAt: string }
  | { due: 'stalled'; order: string; parcel: string; since: string }
  | { due: 'letter'; recovery: string; key: string }
  | { due: 'unheard'; recovery: string; remedy: number }
  | { due: 'resumed'; recovery: string }
  | { due: 'second-touch'; recovery: string; round: number }

export type Timer = ReturnType<typeof openTimer>

/** @param target the ARN of `due` @param queues the ARNs of the queues */
type Scheduling = { group: string; target: string; role: string; queues: Record<HandedOn['queue'], string> }

/** One-time schedules with names that follow from what is due, so that setting one twice is setting it once. */
export function openTimer({ group, target, role, queues }: Scheduling, client = new SchedulerClient({})) {
  return {
    /** @param at epoch ms; EventBridge Scheduler keeps whole seconds and the second is rounded up. */
    async set(name: string, at: number, message: DueMessage): Promise<void> {
      const on = handedOn(message)
      const second = new Date(Math.ceil(at / 1000) * 1000).toISOString().slice(0, 19)
      try {
        await client.send(
          new CreateScheduleCommand({
            Name: name,
            GroupName: group,
            ScheduleExpression: `at(${second})`,
            ActionAfterCompletion: 'DELETE',
            FlexibleTimeWindow: { Mode: 'OFF' },
            Target: {
              Arn: on === undefined ? target : queues[on.queue],
              RoleArn: role,
              Input: JSON.stringify(on?.message ?? message),
            },
          }),
        )
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error
      }
    },
  }
}
