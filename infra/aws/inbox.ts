import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import * as s3 from 'aws-cdk-lib/aws-s3'
import * as ses from 'aws-cdk-lib/aws-ses'
import * as actions from 'aws-cdk-lib/aws-ses-actions'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { DoorsStack } from './doors-stack.ts'
import { fitting } from './fitting.ts'
import { mayUseDataKeys, mayUseTable } from './grants.ts'
import type { KeptStack } from './kept-stack.ts'
import { LiveFunction } from './live-function.ts'
import type { Stage } from './stage.ts'
import { consumerTimeout } from './worked-queue.ts'

type Props = { stage: Stage; kept: KeptStack; doors: DoorsStack; failedTo: IQueue }

/** One rule set is active in a region; its name says whose it is. */
export const receiptRuleSetOf = ({ name }: Stage): string => `amends-${name}`

/** Every reply's way in: SES keeps the mail until the function has read it. */
export class Inbox extends Construct {
  constructor(scope: Construct, id: string, { stage, kept, doors, failedTo }: Props) {
    super(scope, id)
    const received = new s3.Bucket(this, 'Received', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // What has been read is deleted at once; what nobody could read is somebody's task for a month.
      lifecycleRules: [{ expiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.DESTROY,
    })
    Validations.of(received).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'A log of who wrote when would keep what the function deletes',
    })
    const replies = new LiveFunction(this, 'replies', {
      told: {
        table: kept.table.tableName,
        keysTable: kept.keysTable.tableName,
        masterKey: kept.masterKey.keyArn,
        answersQueue: doors.answers.queue.queueUrl,
        receivedMail: received.bucketName,
      },
      timeout: consumerTimeout,
    })
    mayUseTable(replies, kept)
    mayUseDataKeys(replies, kept)
    doors.answers.queue.grantSendMessages(replies.function)
    replies.callsFailTo(failedTo)
    replies.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:DeleteObject'],
        resources: [received.arnForObjects('received/*')],
      }),
    )
    Validations.of(replies).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(received.node.defaultChild as s3.CfnBucket)}.Arn>/received/*]`,
      reason: 'Each mail is an object of its own, in a folder that holds nothing else',
    })

    new ses.ReceiptRuleSet(this, 'Rules', { receiptRuleSetName: receiptRuleSetOf(stage) }).addRule('Replies', {
      recipients: [stage.mailFrom],
      scanEnabled: true,
      actions: [
        new actions.S3({ bucket: fitting<s3.IBucket>(received), objectKeyPrefix: 'received/' }),
        new actions.Lambda({ function: replies.live, invocationType: actions.LambdaInvocationType.EVENT }),
      ],
    })
  }
}
