import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { startVitest } from 'vitest/node'
import { clearly } from '#infra/deploy/clearly.ts'
import { stageAsked } from '#infra/deploy/stage-asked.ts'

/** `npm run test:aws -- --stage prod`: tells stories at a deployed stage, and removes their traces. */
await clearly(async () => {
  const { credentials } = new CloudFormationClient({ region: 'us-east-1' }).config
  const who = await credentials().catch(() => undefined)
  if (who === undefined)
    return console.info('Skipped: no AWS credentials were found, and the stories are told at a deployed stage.')
  const { stage } = stageAsked('test:aws', 'Tells stories at a deployed stage; it takes hours, because letters do.')
  process.env.AMENDS_STAGE = stage.name
  await (await startVitest('test', ['tests/aws/stories.test.ts'], { watch: false })).close()
})
