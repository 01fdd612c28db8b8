import { beforeAll, describe, expect, test } from 'vitest'
import { reachableIn } from '../../support/reachable.ts'
import { type Declared, nameAt, placeOf, type Stacks } from '../../support/references.ts'
import { templatesOf } from '../../support/synthesized.ts'

let stacks: Stacks
beforeAll(async () => {
  const templates = Object.entries(await templatesOf('prod'))
  stacks = Object.fromEntries(templates.map(([id, template]) => [id, template.toJSON()])) as Stacks
}, 60_000)

/** What costs money or attention for as long as it is there. */
const kept =
  /^AWS::(CloudWatch::(Composite)?Alarm|SQS::Queue|Lambda::Function|Events::(Rule|EventBus)|DynamoDB::Table|SecretsManager::Secret|SNS::Topic|KMS::Key|StepFunctions::StateMachine|Scheduler::ScheduleGroup|SES::ConfigurationSet|Logs::LogGroup)$/

const orphansIn = (all: Stacks): string[] => {
  const reached = reachableIn(all)
  return Object.entries(all).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources)
      .filter(([id, { Type }]) => kept.test(Type) && !reached.has(placeOf(stack, id)))
      .map(([id]) => nameAt(id)),
  )
}

const withOneMore = (declared: Declared): Stacks => {
  const { Recovery } = stacks
  return { ...stacks, Recovery: { ...Recovery, Resources: { ...Recovery?.Resources, Lonely: declared } } }
}

describe('everything that is deployed', () => {
  test('is there for a door, a rule, a schedule, or something that is', () => {
    expect(orphansIn(stacks)).toEqual([])
  })

  test.each([
    ['a queue that nobody names', { Type: 'AWS::SQS::Queue', Properties: {} }],
    ['a function that nobody calls', { Type: 'AWS::Lambda::Function', Properties: {} }],
    ['an alarm that watches nothing of ours', { Type: 'AWS::CloudWatch::Alarm', Properties: { Dimensions: [] } }],
  ])('%s would be found', (_, declared) => {
    expect(orphansIn(withOneMore(declared))).toEqual(['Lonely'])
  })

  const declaredOf = (type: string) =>
    Object.values(stacks).flatMap(({ Resources }) => Object.values(Resources).filter(({ Type }) => Type === type))

  test('F12 every rule leads somewhere, and what it could not hand over is kept', () => {
    const targets = declaredOf('AWS::Events::Rule').map(({ Properties }) => (Properties?.Targets ?? []) as object[])
    expect(targets.every((ones) => ones.length > 0)).toBe(true)
    expect(targets.flat().filter((one) => !('DeadLetterConfig' in one))).toEqual([])
  })

  test('every alarm tells somebody', () => {
    const silent = declaredOf('AWS::CloudWatch::Alarm').filter(
      ({ Properties }) => ((Properties?.AlarmActions ?? []) as unknown[]).length === 0,
    )
    expect(silent).toEqual([])
  })

  test('F12 a call that nobody waits for is tried again and then kept', () => {
    const configured = declaredOf('AWS::Lambda::EventInvokeConfig').map(({ Properties }) => JSON.stringify(Properties))
    const called = [...declaredOf('AWS::Events::Rule')].flatMap(({ Properties }) =>
      ((Properties?.Targets ?? []) as { Arn: { Ref: string } }[]).map(({ Arn }) =>
        nameAt(Arn.Ref).replace(/Live$/, ''),
      ),
    )
    const unkept = [...called, 'duefunction'].filter(
      (name) => !configured.some((one) => one.includes(name) && one.includes('OnFailure')),
    )
    expect(unkept).toEqual([])
  })
})
