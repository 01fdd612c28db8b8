import { Duration, Validations } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import * as sqs from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { LiveFunction } from './live-function.ts'

/** Six times the time a consumer may run, as AWS advises, and longer than the lease of an effect. */
const visibilityTimeout = Duration.seconds(120)
export const consumerTimeout = Duration.seconds(20)

/** A queue whose messages a function works on, with the queue of those that failed every time. */
export class WorkedQueue extends Construct {
  readonly queue: sqs.Queue
  readonly dead: sqs.Queue
  readonly name: string
  /** Whether what failed every time becomes a person's task; else it lies there until somebody looks. */
  deadLettersBecomeTasks = false

  constructor(scope: Construct, name: string, { tries }: { tries: number }) {
    super(scope, `${name}-queue`)
    this.name = name
    const kept = { encryption: sqs.QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) }
    this.dead = new sqs.Queue(this, 'Dead', { ...kept, visibilityTimeout })
    Validations.of(this.dead).acknowledge({
      id: 'Serverless-SQSRedrivePolicy',
      reason: 'This is the queue of dead letters itself',
    })
    this.queue = new sqs.Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout,
      deadLetterQueue: { queue: this.dead, maxReceiveCount: tries },
    })
  }

  /** One message that fails comes back alone. @param atOnce how many of the function may run for this queue */
  workedBy(worker: LiveFunction, { batchSize, atOnce }: { batchSize: number; atOnce: number }): void {
    feed(worker, this.queue, { batchSize, maxConcurrency: atOnce })
  }

  deadLettersTo(worker: LiveFunction): void {
    this.deadLettersBecomeTasks = true
    feed(worker, this.dead, { batchSize: 10, maxConcurrency: 2 })
  }
}

function feed({ live }: LiveFunction, queue: sqs.Queue, settings: { batchSize: number; maxConcurrency: number }): void {
  live.addEventSource(new SqsEventSource(queue, { ...settings, reportBatchItemFailures: true }))
  Validations.of(live).acknowledge({
    id: 'Serverless-LambdaEventSourceMappingDestination',
    reason: 'For a queue there is none: SQS itself moves what failed every time to the queue of dead letters',
  })
}
