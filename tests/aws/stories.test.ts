import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { beforeAll, describe, expect, test } from 'vitest'
import { stageNamed } from '#infra/aws/stage.ts'
import { outputsOf } from '#infra/deploy/stacks.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { surroundingsOfStories } from './surroundings.ts'
import { longestMs, toldAt, toldAtAStage } from './told.ts'

const name = process.env.AMENDS_STAGE
const why = name === undefined ? ' (skipped: npm run test:aws -- --stage NAME names one, with its credentials)' : ''

describe.skipIf(name === undefined)(`at a deployed stage${why}`, () => {
  let url: string
  beforeAll(async () => {
    const stage = stageNamed(name ?? '')
    process.env.AWS_REGION = stage.region
    const said = await outputsOf(stage, new CloudFormationClient({ region: stage.region }))
    Object.assign(process.env, surroundingsOfStories(said))
    url = said.find((one) => one.name === 'EventsAddress')?.value ?? ''
  }, 60_000)

  test.concurrent.each(toldAtAStage)(
    'the story %s ends as it should',
    async (story) => {
      const place = { url, clock: new SkippingClock({ skipping: false }), patienceMs: 60_000, lookEveryMs: 10_000 }
      expect((await toldAt(place, story)).problems).toEqual([])
    },
    longestMs,
  )
})
