import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { SESClient } from '@aws-sdk/client-ses'
import { SFNClient } from '@aws-sdk/client-sfn'
import { receiptRuleSetOf } from '../aws/inbox.ts'
import { deactivateReceiptRules } from './activate-receipt-rules.ts'
import { cdk } from './cdk.ts'
import { clearly } from './clearly.ts'
import { outputsOf } from './stacks.ts'
import { stageAsked } from './stage-asked.ts'
import { underWay } from './under-way.ts'

/** `npm run destroy -- --stage test`: takes a stage down, but for what must be kept. */
await clearly(async () => {
  const { stage, said } = stageAsked('destroy', 'Takes a stage down, but for what must be kept.', {
    '--end-recoveries': 'also where recoveries are under way: each ends, and its customer hears no more from us',
  })
  const settings = { region: stage.region }
  const machine = (await outputsOf(stage, new CloudFormationClient(settings))).find(({ name }) =>
    name.includes('StateMachineArn'),
  )
  const waiting = machine && (await underWay(machine.value, new SFNClient(settings)))
  if (waiting && !said.endRecoveries)
    throw new Error(`${waiting} recoveries are under way in ${stage.name}: say --end-recoveries to end them`)

  await deactivateReceiptRules(receiptRuleSetOf(stage), new SESClient(settings))
  const stacks = stage.keepData ? ['Console', 'Recovery', 'Doors', 'Pipeline'] : ['--all']
  await cdk(stage, 'destroy', '--force', ...stacks)
  console.info(
    stage.keepData
      ? `Kept: the stack amends-${stage.name}-kept with its tables, its key and its secrets (keepData is true). Deploying again finds everything in its place.`
      : 'Nothing is kept (keepData is false); the key of the tables is deleted in 30 days.',
  )
})
