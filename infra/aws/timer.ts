import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { LiveFunction, Told } from './live-function.ts'
import type { Stage } from './stage.ts'

type Props = {
  stage: Stage
  due: LiveFunction
  /** What comes due and needs nobody to look at it first goes straight into one of these. */
  queues: { intake: IQueue; answers: IQueue; letters: IQueue }
  failedTo: IQueue
}

/** The one timer: one-time schedules, each of which calls the function `due` or puts a message into a queue. */
export class RecoveryTimer extends Construct {
  readonly told: Told
  readonly #name: string
  readonly #role: Role

  constructor(scope: Construct, id: string, { stage, due, queues, failedTo }: Props) {
    super(scope, id)
    this.#name = `amends-${stage.name}`
    const group = new CfnScheduleGroup(this, 'Group', { name: this.#name })
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
    due.live.grantInvoke(this.#role)
    for (const queue of Object.values(queues)) queue.grantSendMessages(this.#role)
    due.callsFailTo(failedTo)
    this.told = {
      scheduleGroup: group.ref,
      scheduleTarget: due.live.functionArn,
      scheduleRole: this.#role.roleArn,
      scheduleIntake: queues.intake.queueArn,
      scheduleAnswers: queues.answers.queueArn,
      scheduleLetters: queues.letters.queueArn,
    }
  }

  maySetIt(worker: LiveFunction): void {
    const { partition, region, account } = Stack.of(this)
    const anyOfTheGroup = (of: string) => `arn:${partition}:scheduler:${region}:${of}:schedule/${this.#name}/*`
    worker.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['scheduler:CreateSchedule'],
        resources: [anyOfTheGroup(account)],
      }),
    )
    Validations.of(worker).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${anyOfTheGroup('<AWS::AccountId>')}]`,
      reason: 'Each thing that comes due is a schedule with a name of its own, in a group that holds nothing else',
    })
    worker.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.#role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    )
  }
}
