import { SESClient } from '@aws-sdk/client-ses'
import { receiptRuleSetOf } from '../aws/inbox.ts'
import { stageNamed } from '../aws/stage.ts'
import { activateReceiptRules } from './activate-receipt-rules.ts'

/** The last move of `npm run deploy`: from here on replies reach us. */
const stage = stageNamed(process.env.STAGE ?? 'prod')
const ruleSet = receiptRuleSetOf(stage)
const done = await activateReceiptRules(ruleSet, new SESClient({ region: stage.region }))
console.info(`Replies to @${stage.mailFrom} are received by the rule set ${ruleSet}: ${done}.`)
