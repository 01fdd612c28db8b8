import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation'
import type { Stage } from '../aws/stage.ts'

/** What the tools of operations work on, by its kind and the beginning of its name in the template. */
const wanted = {
  table: ['kept', 'AWS::DynamoDB::Table', 'Table'],
  keysTable: ['kept', 'AWS::DynamoDB::Table', 'KeysTable'],
  erasuresTable: ['kept', 'AWS::DynamoDB::Table', 'ErasuresTable'],
  masterKey: ['kept', 'AWS::KMS::Key', 'MasterKey'],
  intake: ['doors', 'AWS::SQS::Queue', 'intakequeueQueue'],
  answers: ['doors', 'AWS::SQS::Queue', 'answersqueueQueue'],
  machine: ['recovery', 'AWS::StepFunctions::StateMachine', 'Recovery'],
} as const

export type Deployed = Record<keyof typeof wanted, string>

/**
 * The names that AWS has given to what a stage consists of.
 * @throws Error naming what the stage does not have
 */
export async function deployedIn({ name, region }: Stage): Promise<Deployed> {
  const client = new CloudFormationClient({ region })
  const found = Object.entries(wanted).map(async ([what, [stack, type, start]]) => {
    for await (const { StackResourceSummaries = [] } of paginateListStackResources(
      { client },
      { StackName: `amends-${name}-${stack}` },
    ))
      for (const { ResourceType, LogicalResourceId = '', PhysicalResourceId = '' } of StackResourceSummaries)
        if (ResourceType === type && LogicalResourceId.startsWith(start)) return [what, PhysicalResourceId] as const
    throw new Error(`the stack amends-${name}-${stack} has no ${type} that is named ${start}…`)
  })
  return Object.fromEntries(await Promise.all(found)) as Deployed
}
