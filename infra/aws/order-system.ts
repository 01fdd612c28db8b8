import { CfnOutput, Validations } from 'aws-cdk-lib'
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { remedyKinds } from '#workflows/recovery/remedy-kinds.ts'
import type { DoorsStack } from './doors-stack.ts'
import { fitting } from './fitting.ts'
import { mayReadSecret, mayUseTable } from './grants.ts'
import type { KeptStack } from './kept-stack.ts'
import { LiveFunction } from './live-function.ts'
import type { Stage } from './stage.ts'
import { consumerTimeout, WorkedQueue } from './worked-queue.ts'

type Props = {
  address: string
  kinds: readonly Kind[]
  kept: KeptStack
  doors: DoorsStack
  raiseTask: LiveFunction
  failedTo: IQueue
}

type Kind = (typeof remedyKinds)[number]

/** What is asked of the order system: what a vendor does for the shop is done there, and never by both. */
export const leftToOrderSystem = ({ refund, replacement }: NonNullable<Stage['vendors']> = {}): Kind[] =>
  remedyKinds.filter((kind) =>
    kind === 'refund' ? refund === undefined : replacement === undefined || (kind !== 'reship' && kind !== 'replace'),
  )

/** An order system that listens to no bus: what is asked for on it waits in a queue until it has been posted. */
export class OrderSystem extends Construct {
  constructor(scope: Construct, id: string, { address, kinds, kept, doors, raiseTask, failedTo }: Props) {
    super(scope, id)
    const secret = fitting<ISecret>(
      new Secret(this, 'Secret', {
        description: 'Signs what we post to the order system',
        generateSecretString: { passwordLength: 48, excludePunctuation: true },
      }),
    )
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The order system checks signatures with it: people change it there and here',
    })
    const requests = new WorkedQueue(this, 'remedy-requests', { tries: 5 })
    const postRemedy = new LiveFunction(this, 'post-remedy', {
      told: {
        table: kept.table.tableName,
        orderSystem: address,
        orderSystemSecret: secret.secretName,
        remedyRequests: requests.queue.queueUrl,
      },
      timeout: consumerTimeout,
    })
    mayUseTable(postRemedy, kept)
    mayReadSecret(postRemedy, secret)
    requests.queue.grantSendMessages(postRemedy.function)
    // One at a time, so that a batch ends within the time of its function even if nobody answers.
    requests.workedBy(postRemedy, { batchSize: 1, atOnce: 5 })
    requests.deadLettersTo(raiseTask)
    new Rule(this, 'Asked', {
      description: 'What the order system is asked for',
      eventBus: doors.bus,
      eventPattern: { source: ['amends'], detailType: ['remedy.requested'], detail: { kind: kinds } },
      targets: [
        new SqsQueue(requests.queue, {
          deadLetterQueue: failedTo,
          message: RuleTargetInput.fromObject({
            recovery: EventField.fromPath('$.detail.recovery'),
            at: EventField.time,
            request: EventField.fromPath('$.detail'),
          }),
        }),
      ],
    })
    new CfnOutput(this, 'OrderSystemSecretName', {
      description: 'The secret that signs remedy requests',
      value: secret.secretName,
    })
  }
}
