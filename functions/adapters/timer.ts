import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'

/** What comes due: handed to the function `due` when it does. */
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

/** One-time schedules with names that follow from what is due, so that setting one twice is setting it once. */
export function openTimer(
  { group, target, role }: { group: string; target: string; role: string },
  client = new SchedulerClient({}),
) {
  return {
    /** @param at epoch ms; EventBridge Scheduler keeps whole seconds and the second is rounded up. */
    async set(name: string, at: number, message: DueMessage): Promise<void> {
      const second = new Date(Math.ceil(at / 1000) * 1000).toISOString().slice(0, 19)
      try {
        await client.send(
          new CreateScheduleCommand({
            Name: name,
            GroupName: group,
            ScheduleExpression: `at(${second})`,
            ActionAfterCompletion: 'DELETE',
            FlexibleTimeWindow: { Mode: 'OFF' },
            Target: { Arn: target, RoleArn: role, Input: JSON.stringify(message) },
          }),
        )
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error
      }
    },
  }
}
