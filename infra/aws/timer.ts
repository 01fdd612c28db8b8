import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { LiveFunction, Told } from './live-function.ts'

/** The one timer: one-time schedules, all of which call the function `due`. */
export class RecoveryTimer extends Construct {
  readonly told: Told
  readonly #group: ScheduleGroup
  readonly #role: Role

  constructor(scope: Construct, id: string, { due, failedTo }: { due: LiveFunction; failedTo: IQueue }) {
    super(scope, id)
    this.#group = new ScheduleGroup(this, 'Group')
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
    due.live.grantInvoke(this.#role)
    new EventInvokeConfig(this, 'Calls', {
      function: due.function,
      qualifier: due.live.aliasName,
      retryAttempts: 2,
      onFailure: new SqsDestination(failedTo),
    })
    this.told = {
      scheduleGroup: this.#group.scheduleGroupName,
      scheduleTarget: due.live.functionArn,
      scheduleRole: this.#role.roleArn,
    }
  }

  maySetIt(worker: LiveFunction): void {
    worker.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
        resources: [`${this.#group.scheduleGroupArn.replace(':schedule-group/', ':schedule/')}/*`],
      }),
    )
    worker.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.#role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    )
  }
}
