import { Duration } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import { Construct } from 'constructs'
import type { DoorsStack } from '../doors-stack.ts'
import { mayEraseDataKeys, mayReadSecret, mayUseDataKeys, mayUseTable } from '../grants.ts'
import type { KeptStack } from '../kept-stack.ts'
import { LiveFunction } from '../live-function.ts'
import type { MailLane } from '../mail-lane.ts'
import type { Stage } from '../stage.ts'

type Props = { stage: Stage; kept: KeptStack; doors: DoorsStack; mail: MailLane }

/** What looks after the rest by itself: how it stands, every few minutes, and whether the day adds up. */
export class Rounds extends Construct {
  readonly #role: Role
  readonly #stage: Stage

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id)
    const { stage, kept } = props
    this.#stage = stage
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
    const table = { table: kept.table.tableName }

    const staff = this.#toldOfStaff()
    const keepWatch = new LiveFunction(this, 'keep-watch', {
      told: { ...table, ...staff, ...props.mail.told },
      timeout: Duration.minutes(2),
    })
    mayUseTable(keepWatch, kept)
    props.mail.mayCountLetters(keepWatch)
    if (staff !== undefined) props.mail.mayWriteToStaff(keepWatch)
    this.#every('Watch', keepWatch, 'rate(5 minutes)')

    const reconcile = new LiveFunction(this, 'reconcile', { told: table, timeout: Duration.minutes(15) })
    mayUseTable(reconcile, kept)
    // After midnight in UTC, by which days are counted, and before anybody in Europe is at work.
    this.#every('Reckoning', reconcile, 'cron(30 3 * * ? *)')

    if (staff !== undefined) this.#digest(props, staff)
    this.#canary(props)
  }

  /** Where letters to our own people come from, and where they go; undefined where nobody is named. */
  #toldOfStaff(): { staffMailFrom: string; opsAddress: string } | undefined {
    const { opsAddress, mailFrom } = this.#stage
    return opsAddress === undefined ? undefined : { staffMailFrom: `amends@${mailFrom}`, opsAddress }
  }

  /** The week in words, to our own people: on Monday, before anybody in Europe is at work. */
  #digest({ kept, mail }: Props, staff: { staffMailFrom: string; opsAddress: string }): void {
    const told = { table: kept.table.tableName, ...staff }
    const digest = new LiveFunction(this, 'weekly-digest', { told, timeout: Duration.minutes(2) })
    mayUseTable(digest, kept)
    mail.mayWriteToStaff(digest)
    this.#every('Digest', digest, 'cron(0 4 ? * MON *)')
  }

  /** A customer of our own, let down on purpose each day: by noon it is known whether it was helped. */
  #canary({ kept, doors }: Props): void {
    const canary = new LiveFunction(this, 'canary', {
      told: {
        table: kept.table.tableName,
        keysTable: kept.keysTable.tableName,
        erasuresTable: kept.erasuresTable.tableName,
        masterKey: kept.masterKey.keyArn,
        answersQueue: doors.answers.queue.queueUrl,
        doorSecret: kept.doorSecret.secretName,
        publicUrl: doors.publicUrl,
      },
    })
    mayUseTable(canary, kept)
    mayUseDataKeys(canary, kept)
    mayEraseDataKeys(canary, kept)
    mayReadSecret(canary, kept.doorSecret)
    doors.answers.queue.grantSendMessages(canary.function)
    this.#every('CanarySent', canary, 'cron(0 10 * * ? *)', { canary: 'send' })
    // Its recap leaves an hour after its first letter.
    this.#every('CanaryHeard', canary, 'cron(30 11 * * ? *)', { canary: 'listen' })
    this.#every('CanaryCounted', canary, 'cron(45 11 * * ? *)', { canary: 'count' })
  }

  /** One that fails is not tried again: the next comes, and an alarm rings where none has come for long. */
  #every(name: string, { live }: LiveFunction, scheduleExpression: string, input: object = {}): void {
    live.grantInvoke(this.#role)
    if (!this.#stage.keepsWatch) return
    new CfnSchedule(this, name, {
      scheduleExpression,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: live.functionArn,
        roleArn: this.#role.roleArn,
        input: JSON.stringify(input),
        retryPolicy: { maximumRetryAttempts: 0 },
      },
    })
  }
}
