import { Duration, Stack } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import * as ses from 'aws-cdk-lib/aws-ses'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { workersOf } from '#functions/runtime/workers.ts'
import type { DoorsStack } from './doors-stack.ts'
import { fitting } from './fitting.ts'
import { mayReadSecret, mayUseDataKeys, mayUseTable } from './grants.ts'
import type { KeptStack } from './kept-stack.ts'
import { LetterDomain } from './letter-domain.ts'
import { LiveFunction, type Told } from './live-function.ts'
import type { Stage } from './stage.ts'
import type { RecoveryTimer } from './timer.ts'
import { consumerTimeout, WorkedQueue } from './worked-queue.ts'

type Props = {
  stage: Stage
  kept: KeptStack
  doors: DoorsStack
  raiseTask: LiveFunction
  failedTo: IQueue
}

/** Every letter's way out: two queues, one sender at the account's pace, and what SES reports of each letter. */
export class MailLane extends Construct {
  readonly told: Told
  /** How many of our letters come back, and how many are called spam, as SES counts: 0.05 is five of a hundred. */
  readonly rates: { bounce: Metric; complaint: Metric }
  readonly #urgent: WorkedQueue
  readonly #ordinary: WorkedQueue
  readonly #sender: LiveFunction
  readonly #identity: ses.EmailIdentity

  constructor(scope: Construct, id: string, { stage, kept, doors, raiseTask, failedTo }: Props) {
    super(scope, id)
    this.#urgent = new WorkedQueue(this, 'urgent-letters', { tries: 5 })
    this.#ordinary = new WorkedQueue(this, 'ordinary-letters', { tries: 5 })
    this.told = { urgentLetters: this.#urgent.queue.queueUrl, ordinaryLetters: this.#ordinary.queue.queueUrl }

    const { identity } = new LetterDomain(this, 'Domain', stage)
    this.#identity = identity
    const configurationSet = new ses.ConfigurationSet(this, 'Letters', { reputationMetrics: true })
    configurationSet.addEventDestination('ToTheBus', {
      // SES reports to the account's default bus, and to no other.
      destination: ses.EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        ses.EmailSendingEvent.SEND,
        ses.EmailSendingEvent.DELIVERY,
        ses.EmailSendingEvent.DELIVERY_DELAY,
        ses.EmailSendingEvent.BOUNCE,
        ses.EmailSendingEvent.COMPLAINT,
      ],
    })

    const rateOf = (kind: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName: `Reputation.${kind}Rate`,
        dimensionsMap: { 'ses:configuration-set': configurationSet.configurationSetName },
        statistic: 'Maximum',
        period: Duration.hours(1),
      })
    this.rates = { bounce: rateOf('Bounce'), complaint: rateOf('Complaint') }

    const sender = new LiveFunction(this, 'send-letter', {
      told: {
        ...this.told,
        answersQueue: doors.answers.queue.queueUrl,
        table: kept.table.tableName,
        keysTable: kept.keysTable.tableName,
        masterKey: kept.masterKey.keyArn,
        linkSecret: kept.linkSecret.secretName,
        configurationSet: configurationSet.configurationSetName,
        lettersPerSecond: String(stage.lettersPerSecond),
        lettersPerDay: String(stage.lettersPerDay),
        publicUrl: doors.publicUrl,
      },
      timeout: consumerTimeout,
    })
    this.#sender = sender
    mayUseTable(sender, kept)
    mayUseDataKeys(sender, kept)
    mayReadSecret(sender, kept.linkSecret)
    this.mayWantLetters(sender)
    doors.answers.queue.grantSendMessages(sender.function)
    sender.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [
          identity.emailIdentityArn,
          Stack.of(this).formatArn({
            service: 'ses',
            resource: 'configuration-set',
            resourceName: configurationSet.configurationSetName,
          }),
        ],
      }),
    )
    this.#urgent.workedBy(sender, { batchSize: 5, atOnce: workersOf.urgentLetters })
    this.#ordinary.workedBy(sender, { batchSize: 5, atOnce: workersOf.ordinaryLetters })
    for (const queue of [this.#urgent, this.#ordinary]) queue.deadLettersTo(raiseTask)

    const mailEvents = new LiveFunction(this, 'mail-events', {
      told: { table: kept.table.tableName, answersQueue: doors.answers.queue.queueUrl },
    })
    mayUseTable(mailEvents, kept)
    doors.answers.queue.grantSendMessages(mailEvents.function)
    mailEvents.callsFailTo(failedTo)
    new Rule(this, 'ReportedBySes', {
      description: 'What SES reports of our letters',
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [configurationSet.configurationSetName] } } },
      },
      targets: [new LambdaFunction(mailEvents.live, { deadLetterQueue: failedTo })],
    })
  }

  get urgent(): IQueue {
    return fitting<IQueue>(this.#urgent.queue)
  }

  get ordinary(): IQueue {
    return fitting<IQueue>(this.#ordinary.queue)
  }

  /** A letter that would arrive at night waits for the morning. */
  waitsWith(timer: RecoveryTimer): void {
    this.#sender.tell(timer.told)
    timer.maySetIt(this.#sender)
  }

  /** A letter to our own people counts for no reputation: SES reports nothing of it. */
  mayWriteToStaff(writer: LiveFunction): void {
    writer.function.addToRolePolicy(
      new PolicyStatement({ actions: ['ses:SendRawEmail'], resources: [this.#identity.emailIdentityArn] }),
    )
  }

  mayCountLetters(watch: LiveFunction): void {
    for (const { queue } of [this.#urgent, this.#ordinary]) queue.grant(watch.function, 'sqs:GetQueueAttributes')
  }

  mayWantLetters(step: LiveFunction): void {
    this.#urgent.queue.grantSendMessages(step.function)
    this.#ordinary.queue.grantSendMessages(step.function)
  }
}
