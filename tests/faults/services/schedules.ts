import { AwsError } from '#infra/local/wire/aws-error.ts'
import { operationsOf, type Service } from './service.ts'

type Input = { Name: string; ScheduleExpression: string; Target: { Arn: string; Input: string } }
type Time = { at(due: number, run: () => void): () => void }

/** EventBridge Scheduler in memory: one-time schedules, each gone once it has fired. */
export type Schedules = Service & { set: Input[] }

export function openSchedules(time: Time, fire: (targetArn: string, payload: unknown) => void): Schedules {
  const pending = new Map<string, () => void>()
  const set: Input[] = []
  return {
    ...operationsOf({
      CreateSchedule: (input: Input) => {
        const { Name, ScheduleExpression, Target } = input
        if (pending.has(Name)) throw new AwsError('ConflictException', `Schedule ${Name} already exists.`)
        const [, at = ''] = /^at\((.+)\)$/.exec(ScheduleExpression) ?? []
        set.push(input)
        const cancel = time.at(Date.parse(`${at}Z`), () => {
          pending.delete(Name)
          fire(Target.Arn, JSON.parse(Target.Input))
        })
        pending.set(Name, cancel)
        return { ScheduleArn: `arn:aws:scheduler:::schedule/${Name}` }
      },
      DeleteSchedule: ({ Name }: { Name: string }) => {
        const cancel = pending.get(Name)
        if (cancel === undefined) throw new AwsError('ResourceNotFoundException', `Schedule ${Name} does not exist.`)
        cancel()
        pending.delete(Name)
        return {}
      },
    }),
    set,
  }
}
