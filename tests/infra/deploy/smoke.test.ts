import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openSecret } from '#functions/adapters/secrets.ts'
import { openWebhook } from '#functions/adapters/webhook.ts'
import { told } from '#functions/runtime/environment.ts'
import { livedThrough } from '#infra/deploy/smoke/live-through.ts'
import { surroundingsIn } from '#infra/deploy/smoke/surroundings.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import type { Region } from '#infra/local/region.ts'
import { Part } from '#infra/local/stories/part.ts'
import { startLocalStage } from '../../support/local-stage.ts'

let region: Region
let saw: Part
const clock = new SkippingClock({ startAt: Date.UTC(2031, 0, 7, 23) })

beforeAll(async () => {
  saw = new Part(clock)
  region = await startLocalStage(clock, surroundingsIn)
}, 240_000)

afterAll(async () => {
  vi.unstubAllEnvs()
  saw.leave()
  await region.close()
})

const erasures = async (): Promise<number> => {
  const { Count = 0 } = await new DynamoDBClient({}).send(new ScanCommand({ TableName: told('erasuresTable') }))
  return Count
}

const outside = (address: string, news: string[]) => {
  const now = () => clock.now()
  const post = openWebhook(address, openSecret(told('doorSecret')), now)
  return { post, now, wait: (ms: number) => saw.until(clock.now() + ms), tell: (one: string) => void news.push(one) }
}

test('a deployed stage is well when a customer of our own hears from it and is compensated, at any hour, and leaves no trace', async () => {
  const news: string[] = []
  expect(await livedThrough(outside(`${region.url}/events`, news), 'EUR')).toBeUndefined()
  expect(news.at(-1)).toContain('its letters have arrived')
  expect(await erasures()).toBeGreaterThan(0)
}, 120_000)

test('a stage whose door takes no events is told so', async () => {
  expect(await livedThrough(outside(`${region.url}/nowhere`, []), 'EUR')).toBe(
    'the door refuses its order.placed: webhook-404',
  )
})

test('a stage that is not deployed is told so', () => {
  expect(() => surroundingsIn([])).toThrow('the stage does not say its TableName: deploy it first')
})
