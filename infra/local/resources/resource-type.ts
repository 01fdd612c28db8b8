import { createHash } from 'node:crypto'
import type { Region } from '../region.ts'
import type { Resource } from '../template/template.ts'

export type Properties = Record<string, unknown>

/** Where a resource lives: its account and region, and the addresses that stand in for AWS on this machine. */
export type Place = { account: string; region: string; wireUrl: string; doorUrl: string }

export type Declaration = {
  stack: string
  logicalId: string
  properties: Properties
  place: Place
  /** Where the CDK app declares it, as `Recovery/acknowledge-function/Function/Resource`, if the template says so. */
  path?: string
}

/** What a reference to a resource resolves to. */
export type Identity = { ref: string; attributes?: Record<string, unknown> }

/** What one type of CloudFormation resource is on this machine. */
export type ResourceType = {
  /** Properties that are acted upon. */
  honours: readonly string[]
  /** Properties that are accepted, and why each has no effect on one machine. */
  withoutEffect: Readonly<Record<string, string>>
  /** Why the type as a whole has no effect on one machine, whatever its properties. */
  inert?: string
  identity(declaration: Declaration): Identity
  make?(resource: Resource, region: Region): void | Promise<void>
}

/** The name that a property gives, or one made up as CloudFormation would: here without random letters at its end. */
export const physicalName = (declaration: Declaration, property: string, longest = 64): string => {
  const { stack, logicalId, properties, path } = declaration
  const given = properties[property]
  if (typeof given === 'string') return given
  const parts = path
    ?.split('/')
    .slice(1)
    .filter((part) => part !== 'Resource' && part !== 'Default')
  const own = parts?.join('-') ?? logicalId
  const name = `${stack}-${own}`
  return name.length <= longest ? name : `${stack}-${steadyId(declaration, 8)}-${own}`.slice(0, longest)
}

/** Letters and digits that are always the same for the same resource, where AWS would draw random ones. */
export const steadyId = ({ stack, logicalId }: Declaration, length: number): string =>
  createHash('sha256').update(`${stack}/${logicalId}`).digest('hex').slice(0, length)

export const arn = (service: string, { account, region }: Place, rest: string): string =>
  `arn:aws:${service}:${region}:${account}:${rest}`

/** A type of resource that nothing on one machine needs, and why. */
export const inertType = (why: string, identity: ResourceType['identity']): ResourceType => ({
  honours: [],
  withoutEffect: {},
  inert: why,
  identity,
})
