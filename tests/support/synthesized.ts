import { type App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { buildApp } from '#infra/aws/app.ts'
import type { Definition } from '#infra/aws/diagram.ts'
import { bundledFunctions } from '#infra/build/bundle.ts'

const made = new Map<string, Promise<Record<string, Template>>>()

/** The templates of a stage by the id of their stack, synthesized once. */
export function templatesOf(stage: string): Promise<Record<string, Template>> {
  const known = made.get(stage)
  if (known) return known
  const fresh = synthesize(stage)
  made.set(stage, fresh)
  return fresh
}

async function synthesize(stage: string): Promise<Record<string, Template>> {
  await bundledFunctions()
  const app: App = buildApp(stage)
  const stacks = app.node.children.filter((child): child is Stack => child instanceof Stack)
  return Object.fromEntries(stacks.map((stack) => [stack.node.id, Template.fromStack(stack)]))
}

type Resource = { Type: string; Properties: Record<string, unknown> }

export const resourcesOf = (template: Template | undefined): Record<string, Resource> =>
  (template?.toJSON().Resources ?? {}) as Record<string, Resource>

/** The state machine as it would be deployed, each function called by its step's name. */
export async function recoveryMachine(stage = 'local'): Promise<Definition> {
  const { Recovery } = await templatesOf(stage)
  const machine = Object.values(resourcesOf(Recovery)).find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine')
  const text = machine?.Properties.DefinitionString as { 'Fn::Join': [string, (string | { Ref: string })[]] }
  const [glue, parts] = text['Fn::Join']
  const named = (part: string | { Ref?: string }) =>
    typeof part === 'string'
      ? part
      : part.Ref === 'AWS::Partition'
        ? 'aws'
        : `live alias of ${String(part.Ref).replace(/functionLive.*$/, '')}`
  return JSON.parse(parts.map(named).join(glue)) as Definition
}
