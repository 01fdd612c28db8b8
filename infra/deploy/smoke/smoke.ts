import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { parse } from 'yaml'
import { openSecret } from '#functions/adapters/secrets.ts'
import { openWebhook } from '#functions/adapters/webhook.ts'
import { told } from '#functions/runtime/environment.ts'
import { root } from '../../build/root.ts'
import { clearly } from '../clearly.ts'
import { outputsOf } from '../stacks.ts'
import { stageAsked } from '../stage-asked.ts'
import { livedThrough } from './live-through.ts'
import { surroundingsIn } from './surroundings.ts'

/** `npm run smoke -- --stage prod`: a story through the deployed doors, to SES's simulator, and its traces removed. */
await clearly(async () => {
  const { stage } = stageAsked('smoke', 'Lets a customer of our own down at a deployed stage, and sees it made up.')
  process.env.AWS_REGION = stage.region
  const outputs = await outputsOf(stage, new CloudFormationClient({ region: stage.region }))
  Object.assign(process.env, surroundingsIn(outputs))
  const events = outputs.find(({ name }) => name === 'EventsAddress')?.value ?? ''

  const { compensation } = parse(readFileSync(join(root, 'config/budgets.yaml'), 'utf8'))
  const [currency = 'EUR'] = Object.keys(compensation.day)
  const post = openWebhook(events, openSecret(told('doorSecret')), Date.now)
  const ails = await livedThrough({ post, now: Date.now, wait, tell: console.info }, currency)
  if (ails !== undefined) throw new Error(`${stage.name} is not well: ${ails}`)
  console.info(`${stage.name} is well, and its customer is erased.`)
})
