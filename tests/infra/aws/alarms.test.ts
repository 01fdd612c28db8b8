import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '#infra/build/root.ts'
import { nameAt } from '../../support/references.ts'
import { resourcesOf, templatesOf } from '../../support/synthesized.ts'

type Alarm = { AlarmDescription: string; Threshold: number; MetricName?: string; Dimensions?: { Value: unknown }[] }

let alarms: [string, Alarm][]
let deadQueues: string[]
beforeAll(async () => {
  const all = Object.values(await templatesOf('prod')).flatMap((stack) => Object.entries(resourcesOf(stack)))
  const of = (type: string) => all.filter(([, { Type }]) => Type === type)
  alarms = of('AWS::CloudWatch::Alarm').map(([id, { Properties }]) => [nameAt(id), Properties as unknown as Alarm])
  deadQueues = of('AWS::SQS::Queue').flatMap(([, { Properties }]) => {
    const redrive = Properties.RedrivePolicy as { deadLetterTargetArn: { 'Fn::GetAtt': [string] } } | undefined
    return redrive === undefined ? [] : [redrive.deadLetterTargetArn['Fn::GetAtt'][0]]
  })
}, 60_000)

const thresholdsOf = (metric: string) =>
  alarms.filter(([, { MetricName }]) => MetricName === metric).map(([, { Threshold }]) => Threshold)

const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8')
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(' ', '-')
    .replace(/[^\w-]/g, '')
/** The sections for alarms by their slug; what comes after are procedures. */
const sections = new Map(
  runbook
    .slice(0, runbook.indexOf('\n# Procedures'))
    .split(/^## /m)
    .slice(1)
    .map((section) => [slugOf(section.split('\n')[0] ?? ''), section]),
)
const sectionOf = ({ AlarmDescription }: Alarm) =>
  / What to do: docs\/runbook\.md#([a-z-]+)$/.exec(AlarmDescription)?.[1]

describe('an alarm', () => {
  test('says what customers feel of it, in a sentence', () => {
    expect(alarms.length).toBeGreaterThan(10)
    const dumb = alarms.filter(
      ([, { AlarmDescription }]) => !/^(?=.*customer)[A-Z].{40,}\. What to do: /i.test(AlarmDescription),
    )
    expect(dumb).toEqual([])
  })

  test('leads to its section of the runbook, which says what is seen, where to look, what to do and when it is over', () => {
    for (const [name, alarm] of alarms) {
      const section = sections.get(sectionOf(alarm) ?? '') ?? ''
      const parts = ['Symptom', 'Look', 'Act', 'Verify'].filter((part) => section.includes(`- **${part}:** `))
      expect([name, ...parts]).toEqual([name, 'Symptom', 'Look', 'Act', 'Verify'])
    }
  })

  test('F59 rings at half the rate at which letters stop', () => {
    expect([thresholdsOf('Reputation.BounceRate'), thresholdsOf('Reputation.ComplaintRate')]).toEqual([
      [0.025],
      [0.0005],
    ])
  })

  test('S4.6 rings when an acknowledgement takes longer than five minutes', () => {
    expect(thresholdsOf('AcknowledgedAfter')).toEqual([300_000])
  })

  test('F12 rings for the dead letters of every queue, be it that they became tasks or that they could not', () => {
    expect(deadQueues.length).toBeGreaterThan(5)
    const ringing = alarms.map(([, alarm]) => JSON.stringify(alarm)).filter((alarm) => alarm.includes('AWS/SQS'))
    const alarmsOf = (queue: string) => ringing.filter((alarm) => alarm.includes(queue)).length
    const queuesNamed = (queue: string) => deadQueues.filter((one) => one === queue).length
    expect(deadQueues.filter((queue) => alarmsOf(queue) !== queuesNamed(queue))).toEqual([])
  })
})

test('no section of the runbook is for an alarm that there is not', () => {
  const named = new Set(alarms.map(([, alarm]) => sectionOf(alarm)))
  expect([...sections.keys()].filter((section) => !named.has(section))).toEqual([])
})
