import { type CloudFormationClient, DescribeStacksCommand, type Output } from '@aws-sdk/client-cloudformation'
import type { Stage } from '../aws/stage.ts'

/** One thing that a stack says of itself. */
export type Said = { name: string; about: string; value: string }

const said = ({ OutputKey = '', Description = '', OutputValue = '' }: Output): Said => ({
  name: OutputKey,
  about: Description,
  value: OutputValue,
})

async function stacksNamed(name: string, client: CloudFormationClient) {
  try {
    return (await client.send(new DescribeStacksCommand({ StackName: name }))).Stacks ?? []
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return []
    throw error
  }
}

/** @throws Error where the CDK has not been made at home in the account and region yet */
export async function assertBootstrapped({ name, region }: Stage, client: CloudFormationClient): Promise<void> {
  if ((await stacksNamed('CDKToolkit', client)).length === 0)
    throw new Error(
      `the CDK is not at home in ${region} of this account: run \`STAGE=${name} npx cdk bootstrap\` first`,
    )
}

/** The stacks of a stage that are in its own region. */
const here = ['kept', 'doors', 'recovery', 'console', 'pipeline']

/** What the stacks of a stage say in the region of this client; what one stack exports to another is left out. */
export async function outputsOf({ name }: Stage, client: CloudFormationClient, parts = here): Promise<Said[]> {
  const stacks = await Promise.all(parts.map((part) => stacksNamed(`amends-${name}-${part}`, client)))
  return stacks.flat().flatMap(({ Outputs = [] }) => Outputs.filter(({ ExportName }) => !ExportName).map(said))
}
