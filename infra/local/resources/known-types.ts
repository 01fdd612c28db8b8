import { bucket } from './bucket.ts'
import { dynamodbGlobalTable, dynamodbTable } from './dynamodb-table.ts'
import { eventBus, eventBusPolicy, eventRule } from './events.ts'
import { httpApi, httpAuthorizer, httpIntegration, httpRoute, httpStage } from './http-api.ts'
import { kmsAlias, kmsKey } from './kms-key.ts'
import { lambdaAlias, lambdaPermission, lambdaVersion } from './lambda-alias.ts'
import { lambdaEventSourceMapping } from './lambda-event-source.ts'
import { lambdaFunction } from './lambda-function.ts'
import { lambdaEventInvokeConfig } from './lambda-invoke-config.ts'
import { receiptRule, receiptRuleSet } from './receipt-rules.ts'
import type { ResourceType } from './resource-type.ts'
import { scheduleGroup } from './scheduler.ts'
import { secret } from './secret.ts'
import { configurationSet, configurationSetEventDestination, emailIdentity } from './ses.ts'
import { sqsQueue, sqsQueuePolicy } from './sqs-queue.ts'
import { stateMachine } from './state-machine.ts'
import { withoutEffect } from './without-effect.ts'

/** Every type of CloudFormation resource that this machine knows. Any other stops the start by its name. */
export const knownTypes: Record<string, ResourceType> = {
  ...withoutEffect,
  'AWS::ApiGatewayV2::Api': httpApi,
  'AWS::ApiGatewayV2::Authorizer': httpAuthorizer,
  'AWS::ApiGatewayV2::Integration': httpIntegration,
  'AWS::ApiGatewayV2::Route': httpRoute,
  'AWS::ApiGatewayV2::Stage': httpStage,
  'AWS::DynamoDB::GlobalTable': dynamodbGlobalTable,
  'AWS::DynamoDB::Table': dynamodbTable,
  'AWS::Events::EventBus': eventBus,
  'AWS::Events::EventBusPolicy': eventBusPolicy,
  'AWS::Events::Rule': eventRule,
  'AWS::KMS::Alias': kmsAlias,
  'AWS::KMS::Key': kmsKey,
  'AWS::Lambda::Alias': lambdaAlias,
  'AWS::Lambda::EventInvokeConfig': lambdaEventInvokeConfig,
  'AWS::Lambda::EventSourceMapping': lambdaEventSourceMapping,
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::Lambda::Permission': lambdaPermission,
  'AWS::Lambda::Version': lambdaVersion,
  'AWS::SES::ConfigurationSet': configurationSet,
  'AWS::SES::ConfigurationSetEventDestination': configurationSetEventDestination,
  'AWS::S3::Bucket': bucket,
  'AWS::SES::EmailIdentity': emailIdentity,
  'AWS::SES::ReceiptRule': receiptRule,
  'AWS::SES::ReceiptRuleSet': receiptRuleSet,
  'AWS::SQS::Queue': sqsQueue,
  'AWS::SQS::QueuePolicy': sqsQueuePolicy,
  'AWS::Scheduler::ScheduleGroup': scheduleGroup,
  'AWS::SecretsManager::Secret': secret,
  'AWS::StepFunctions::StateMachine': stateMachine,
}
