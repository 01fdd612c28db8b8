import type { Properties } from '../resources/resource-type.ts'
import { resolveStack, type World } from './resolve-stack.ts'

export type Declared = {
  Type: string
  Properties?: Properties
  DependsOn?: string | string[]
  Condition?: string
  Metadata?: Record<string, unknown>
}

/** The parts of a CloudFormation template that mean something on this machine. */
export type Template = {
  Resources: Record<string, Declared>
  Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown }; Condition?: string }>
  Parameters?: Record<string, { Type: string; Default?: unknown }>
  Conditions?: Record<string, unknown>
  Mappings?: Record<string, Record<string, Record<string, unknown>>>
}

export type Stack = {
  name: string
  account: string
  region: string
  template: Template
  /** Where each asset lies on this machine, by its object key. */
  assets: Record<string, string>
}

/** A resource with nothing left to look up. */
export type Resource = {
  stack: string
  logicalId: string
  type: string
  properties: Properties
  ref: string
  attributes: Record<string, unknown>
  assets: Record<string, string>
}

export type ResolvedTemplate = { resources: Resource[]; outputs: Record<string, Record<string, unknown>> }

/**
 * Every resource of every stack, each after those it refers to, with nothing left to look up.
 * @throws UnknownInTemplate naming the first thing this machine does not know; nothing is passed over in silence.
 */
export const resolveTemplates = (stacks: Stack[], world: World): ResolvedTemplate => {
  const resources: Resource[] = []
  const exports = new Map<string, unknown>()
  const outputs: ResolvedTemplate['outputs'] = {}
  for (const stack of stacks) outputs[stack.name] = resolveStack(stack, world, exports, resources)
  return { resources, outputs }
}
