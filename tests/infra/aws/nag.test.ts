import { App, Stack, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '#infra/aws/app.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'

let app: App
beforeAll(async () => {
  await bundledFunctions()
  app = buildApp('prod')
}, 60_000)

const packs = { 'AWS Solutions': AwsSolutionsChecks, Serverless: ServerlessChecks }

describe.each(Object.entries(packs))('the rules of cdk-nag’s pack %s', (_, Pack) => {
  test('F103 find nothing that is not acknowledged', () => {
    const { violations } = new Pack(app).validateScope(app)
    const found = violations.map(({ ruleName, violatingResources }) => [
      ruleName,
      violatingResources.map(({ constructPath }) => constructPath),
    ])
    expect(Object.fromEntries(found)).toEqual({})
  }, 60_000)
})

/** The acknowledgements of a construct: the rule, and why it is as it is. */
const acknowledgedAt = (construct: { node: { metadata: { type: string; data: unknown }[] } }): [string, string][] =>
  construct.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))

describe('an acknowledgement', () => {
  test('gives its reason', () => {
    const reasons = app.node.findAll().flatMap((construct) => acknowledgedAt(construct))
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.filter(([, reason]) => reason.length < 30)).toEqual([])
  })

  test('stands beside what it is about, and never for a whole stack', () => {
    const wide = app.node.findAll().filter((one) => Stack.isStack(one) || App.isApp(one))
    expect(wide.flatMap((one) => acknowledgedAt(one))).toEqual([])
  })
})
