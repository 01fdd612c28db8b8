import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { KeptStack } from './kept-stack.ts'
import type { LiveFunction } from './live-function.ts'
import { machineNameOf } from './recovery-machine.ts'
import type { Stage } from './stage.ts'

/** Named actions on named things: what a function may do, and nothing beside it. */

export function mayUseTable({ function: { role } }: LiveFunction, { table, masterKey }: KeptStack): void {
  role?.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'],
      resources: [table.tableArn],
    }),
  )
  role?.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: ['lists', 'words'].map((index) => `${table.tableArn}/index/${index}`),
    }),
  )
  role?.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['kms:Decrypt'],
      resources: [masterKey.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${table.env.region}.amazonaws.com` } },
    }),
  )
}

/** Lists for people are read a page at a time. */
export function mayReadPages({ function: { role } }: LiveFunction, { table }: KeptStack): void {
  role?.addToPrincipalPolicy(new PolicyStatement({ actions: ['dynamodb:BatchGetItem'], resources: [table.tableArn] }))
}

/** Sealing and unsealing personal data: a customer's wrapped key, and the key that unwraps it. */
export function mayUseDataKeys({ function: { role } }: LiveFunction, { keysTable, masterKey }: KeptStack): void {
  role?.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [keysTable.tableArn] }),
  )
  role?.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['kms:GenerateDataKey', 'kms:Decrypt'], resources: [masterKey.keyArn] }),
  )
}

/** Erasing a customer is destroying their key, once that is written down. */
export function mayEraseDataKeys({ function: { role } }: LiveFunction, { keysTable, erasuresTable }: KeptStack): void {
  role?.addToPrincipalPolicy(new PolicyStatement({ actions: ['dynamodb:UpdateItem'], resources: [keysTable.tableArn] }))
  role?.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [erasuresTable.tableArn] }),
  )
}

export function mayReadSecret({ function: { role } }: LiveFunction, secret: ISecret): void {
  role?.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  )
}

/** All versions of a secret: what an earlier one has signed may still come back. */
export function mayReadRetired({ function: { role } }: LiveFunction, secret: ISecret): void {
  role?.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:ListSecretVersionIds'], resources: [secret.secretArn] }),
  )
}

/** How the executions of recoveries went; each has a name of its own. */
export function mayReadExecutions(reader: LiveFunction, stage: Stage): void {
  const { partition, region, account } = Stack.of(reader)
  const anyExecution = (of: string) => `arn:${partition}:states:${region}:${of}:execution:${machineNameOf(stage)}:*`
  reader.function.addToRolePolicy(
    new PolicyStatement({ actions: ['states:GetExecutionHistory'], resources: [anyExecution(account)] }),
  )
  Validations.of(reader).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${anyExecution('<AWS::AccountId>')}]`,
    reason: 'Each recovery is an execution with a name of its own, of a machine that has no others',
  })
}
