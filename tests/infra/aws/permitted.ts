import type { Permissions } from '../../support/permissions.ts'

const sqs = (...actions: string[]) => ['GetQueueAttributes', 'GetQueueUrl', ...actions].map((action) => `sqs:${action}`)
export const schedules = 'arn:aws:scheduler:eu-west-1:<AWS::AccountId>:schedule/amends-prod/*'
export const executions = 'arn:aws:states:eu-west-1:<AWS::AccountId>:execution:amends-prod-recovery:*'
const mailFrom = (part: string) => `arn:aws:ses:eu-west-1:<AWS::AccountId>:${part}`

/** What every function may do: keep state in the table, which its key encrypts, and say what it does. */
export const everyone: Permissions = {
  '*': ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
  Table: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
  'Table/index/lists': ['dynamodb:Query'],
  'Table/index/words': ['dynamodb:Query'],
  MasterKey: ['kms:Decrypt'],
}
const opensSealed: Permissions = {
  MasterKey: ['kms:GenerateDataKey'],
  KeysTable: ['dynamodb:GetItem', 'dynamodb:PutItem'],
}
const readsPages: Permissions = { Table: ['dynamodb:BatchGetItem'] }
const erases: Permissions = { KeysTable: ['dynamodb:UpdateItem'], ErasuresTable: ['dynamodb:PutItem'] }
const signs: Permissions = { LinkSecret: ['secretsmanager:GetSecretValue'] }
const readsOldLinks: Permissions = { LinkSecret: ['secretsmanager:ListSecretVersionIds'] }
const checksSignatures: Permissions = { DoorSecret: ['secretsmanager:GetSecretValue'] }
const readsExecutions: Permissions = { [executions]: ['states:GetExecutionHistory'] }
const sendsTo = (queue: string): Permissions => ({ [queue]: sqs('SendMessage') })
const readsFrom = (queue: string): Permissions => ({
  [queue]: sqs('ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility'),
})
const tellsIntake = sendsTo('intakequeueQueue')
const tells = sendsTo('answersqueueQueue')
const failsTo = sendsTo('deadcallsqueueQueue')
const letters = ['MailurgentlettersqueueQueue', 'MailordinarylettersqueueQueue']
const wantsLetters = letters.map(sendsTo)
/** The queues that what comes due goes straight into. */
export const comesDueIn = [tellsIntake, tells, sendsTo('MailordinarylettersqueueQueue')]
const setsTimers: Permissions = {
  [schedules]: ['scheduler:CreateSchedule'],
  TimerRole: ['iam:PassRole'],
}
const sendsMail: Permissions = {
  [mailFrom('identity/MailIdentity')]: ['ses:SendRawEmail'],
  [mailFrom('configuration-set/MailLetters')]: ['ses:SendRawEmail'],
}

/** What each function may do beside that, and nothing else. */
export const permitted: Record<string, Permissions[]> = {
  'front-door': [opensSealed, signs, readsOldLinks, checksSignatures, tellsIntake, tells],
  'bus-door': [opensSealed, tellsIntake, failsTo],
  console: [readsPages, opensSealed, erases, tellsIntake, tells, readsExecutions],
  intake: [
    ...[opensSealed, readsFrom('intakequeueQueue'), tellsIntake, tells, setsTimers],
    { RecoveryMachine: ['states:StartExecution'] },
  ],
  due: [opensSealed, tellsIntake, tells, ...wantsLetters, failsTo],
  'answer-task': [
    ...wantsLetters,
    setsTimers,
    readsFrom('answersqueueQueue'),
    { RecoveryMachine: ['states:SendTaskFailure', 'states:SendTaskSuccess'] },
  ],
  'raise-task': [
    ...['intakequeueDead', 'answersqueueDead', 'MailurgentlettersqueueDead', 'MailordinarylettersqueueDead'].map(
      readsFrom,
    ),
    ...[readsFrom('deadcallsqueueQueue'), failsTo],
  ],
  'send-letter': [opensSealed, signs, ...letters.map(readsFrom), ...wantsLetters, tells, setsTimers, sendsMail],
  replies: [opensSealed, tells, failsTo, { 'InboxReceived/received/*': ['s3:DeleteObject', 's3:GetObject'] }],
  'mail-events': [tells, failsTo],
  acknowledge: wantsLetters,
  'put-it-right': [signs, tells, ...wantsLetters, setsTimers, { Bus: ['events:PutEvents'] }],
  'keep-promise': [opensSealed, signs, ...wantsLetters],
  compensate: [opensSealed, signs],
  'ask-for-approval': [opensSealed, tells],
  'write-recap': [opensSealed, ...wantsLetters, setsTimers],
  'wait-to-check-back': [tells],
  'check-back': [tells, ...wantsLetters, setsTimers],
  'remind-once': [tells, ...wantsLetters, setsTimers],
  'bring-a-person': [tells],
  'ask-a-person': [tells],
  close: wantsLetters,
  'keep-watch': letters.map((queue) => ({ [queue]: ['sqs:GetQueueAttributes'] })),
  reconcile: [],
  canary: [opensSealed, erases, checksSignatures, tells],
}
