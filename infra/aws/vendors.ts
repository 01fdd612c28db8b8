import { CfnOutput, Duration, Validations } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { DoorsStack } from './doors-stack.ts'
import { fitting } from './fitting.ts'
import { mayReadSecret, mayUseDataKeys, mayUseTable } from './grants.ts'
import type { KeptStack } from './kept-stack.ts'
import { LiveFunction } from './live-function.ts'
import type { Stage } from './stage.ts'

type Props = {
  vendors: NonNullable<Stage['vendors']>
  kept: KeptStack
  doors: DoorsStack
  failedTo: IQueue
}

/** The function that asks Stripe and Shopify, in a shop that has one of them: it hears on the bus what is asked. */
export class Vendors extends Construct {
  constructor(scope: Construct, id: string, { vendors, kept, doors, failedTo }: Props) {
    super(scope, id)
    const secret = fitting<ISecret>(
      new Secret(this, 'Keys', {
        description: 'The keys of the vendors: {"stripe": …, "shopify": …}',
        generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'none' },
      }),
    )
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The vendor makes the key and a person brings it here',
    })
    const askVendor = new LiveFunction(this, 'ask-vendor', {
      told: {
        table: kept.table.tableName,
        keysTable: kept.keysTable.tableName,
        masterKey: kept.masterKey.keyArn,
        answersQueue: doors.answers.queue.queueUrl,
        vendorSecret: secret.secretName,
        vendors: JSON.stringify(vendors),
      },
    })
    mayUseTable(askVendor, kept)
    mayUseDataKeys(askVendor, kept)
    mayReadSecret(askVendor, secret)
    doors.answers.queue.grantSendMessages(askVendor.function)
    askVendor.callsFailTo(failedTo)
    new Rule(this, 'Asked', {
      description: 'What a vendor may be asked for',
      eventBus: doors.bus,
      eventPattern: { source: ['amends'], detailType: ['remedy.requested', 'credit.issued'] },
      targets: [new LambdaFunction(askVendor.live, { deadLetterQueue: failedTo, maxEventAge: Duration.hours(24) })],
    })
    new CfnOutput(this, 'VendorSecretName', {
      description: 'The secret for the keys of vendors',
      value: secret.secretName,
    })
  }
}
