import { AwsError } from '#infra/local/wire/aws-error.ts'
import { operationsOf, type Service } from './service.ts'

type Input = { Name: string; ScheduleExpression: string; Target: { Arn: string; Input: string } }
type Time = { at(due: number, run: () => void): () => void }

/** EventBridge Scheduler in memory: one-time schedules, each gone once it has fired. */
export type Schedules = Service & { set: Input[] }

export function openSchedules(time: Time, fire: (targetArn: string, input: string) => void): Schedules {
  const pending = new Set<string>()
  const set: Input[] = []
  return {
    ...operationsOf({
      CreateSchedule: (input: Input) => {
        const { Name, ScheduleExpression, Target } = input
        if (pending.has(Name)) throw new AwsError('ConflictException', `Schedule ${Name} already exists.`)
        const [, at = ''] = /^at\((.+)\)$/.exec(ScheduleExpression) ?? []
        set.push(input)
        time.at(Date.parse(`${at}Z`), () => {
          pending.delete(Name)
          fire(Target.Arn, Target.Input)
        })
        pending.add(Name)
        return { ScheduleArn: `arn:aws:scheduler:::schedule/${Name}` }
      },
    }),
    set,
  }
}
