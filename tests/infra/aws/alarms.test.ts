import { beforeAll, describe, expect, test } from 'vitest'
import { resourcesOf, templatesOf } from '../../support/synthesized.ts'

type Rings = { AlarmDescription: string; Threshold: number; MetricName: string; TreatMissingData: string }

let alarms: [string, Rings][]
beforeAll(async () => {
  const stacks = Object.values(await templatesOf('prod')).flatMap((stack) => Object.entries(resourcesOf(stack)))
  alarms = stacks
    .filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm')
    .map(([id, { Properties }]) => [id, Properties as unknown as Rings])
}, 60_000)

const at = (metric: string) => alarms.filter(([, one]) => one.MetricName === metric).map(([, one]) => one.Threshold)

describe('an alarm', () => {
  test('says what customers feel of it, in a sentence', () => {
    expect(alarms.length).toBeGreaterThan(3)
    const dumb = alarms.filter(
      ([, { AlarmDescription }]) => !/^[A-Z].{30,}(customer|nobody).*\.$/.test(AlarmDescription),
    )
    expect(dumb).toEqual([])
  })

  test('F59 rings at half the rate at which letters stop', () => {
    expect([at('Reputation.BounceRate'), at('Reputation.ComplaintRate')]).toEqual([[0.025], [0.0005]])
  })

  test('F12 rings when what fell out of the process could not become a task', () => {
    expect(at('ApproximateNumberOfMessagesVisible')).toEqual([1, 1])
  })
})
