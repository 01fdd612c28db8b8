import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { S3Client } from '@aws-sdk/client-s3'
import { SESClient } from '@aws-sdk/client-ses'
import { edgeRegion } from '../aws/edge-secret.ts'
import { receiptRuleSetOf } from '../aws/inbox.ts'
import { builtConsole } from '../build/console.ts'
import { activateReceiptRules } from './activate-receipt-rules.ts'
import { cdk } from './cdk.ts'
import { clearly } from './clearly.ts'
import { consolePlace } from './console-place.ts'
import { mailAccountOf } from './mail-account.ts'
import { assertBootstrapped, outputsOf } from './stacks.ts'
import { stageAsked } from './stage-asked.ts'
import { stillToDo } from './still-to-do.ts'
import { uploadConsole } from './upload-console.ts'

/** `npm run deploy -- --stage prod`: the stacks, the console’s pages, the rules that receive replies, and what is left for people to do. */
await clearly(async () => {
  const { stage, said } = stageAsked('deploy', 'Deploys a stage and says what is left to do.', {
    '--yes': 'ask nothing about permissions: for pipelines, where somebody has approved the difference',
  })
  const settings = { region: stage.region }
  const cloud = new CloudFormationClient(settings)
  const mail = new SESClient(settings)
  await assertBootstrapped(stage, cloud)
  await cdk(stage, 'deploy', '--all', ...(said.yes ? ['--require-approval', 'never'] : []))

  const done = await activateReceiptRules(receiptRuleSetOf(stage), mail)
  console.info(`\nReplies to @${stage.mailFrom} are received: ${done}.`)
  const edge = stage.edge ? await outputsOf(stage, new CloudFormationClient({ region: edgeRegion }), ['edge']) : []
  const outputs = [...(await outputsOf(stage, cloud)), ...edge]
  if (stage.console) await uploadConsole(await builtConsole(), consolePlace(outputs), new S3Client(settings))
  for (const { name, about, value } of outputs) console.info(`${about || name}: ${value}`)
  const left = stillToDo(stage, await mailAccountOf(stage.mailFrom, mail), outputs)
  if (left.length > 0) console.info(`\nStill to do:\n\n${left.join('\n\n')}`)
})
