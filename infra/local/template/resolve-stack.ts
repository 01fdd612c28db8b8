import type { Place, Properties, ResourceType } from '../resources/resource-type.ts'
import { noValue, resolved, type Scope, UnknownInTemplate } from './intrinsics.ts'
import type { Declared, Resource, Stack } from './template.ts'
import { firstUnknownProperty } from './unknown-property.ts'

/** Rules and metadata are checks and notes of the deployment; a Transform would change what the template says. */
const knownSections = [
  ...['Resources', 'Outputs', 'Parameters', 'Conditions', 'Mappings', 'Rules', 'Metadata', 'Description'],
  'AWSTemplateFormatVersion',
]

/** The resource types this machine knows, and where its stand-ins are. */
export type World = { types: Record<string, ResourceType>; place: Omit<Place, 'account' | 'region'> }

/** One stack, resolved lazily: a resource is resolved when something first refers to it, so order comes by itself. */
export const resolveStack = (
  stack: Stack,
  world: World,
  exports: Map<string, unknown>,
  done: Resource[],
): Record<string, unknown> => {
  const { template, name: stackName, account, region } = stack
  const found = new Map<string, Resource>()
  const underWay: string[] = []
  const place = { ...world.place, account, region }

  const pseudo: Record<string, unknown> = {
    'AWS::AccountId': account,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${stackName}/local`,
    'AWS::NoValue': noValue,
  }

  const parameter = (name: string): unknown => {
    const { Type, Default } = template.Parameters?.[name] ?? { Type: '' }
    if (Default === undefined || Type.startsWith('AWS::SSM'))
      throw new UnknownInTemplate(`${stackName}: the parameter ${name} has no value on this machine`)
    return Default
  }

  const scope: Scope = {
    ref: (name) => {
      if (name in pseudo) return pseudo[name]
      if (template.Resources[name] !== undefined) return resource(name).ref
      if (template.Parameters?.[name] !== undefined) return parameter(name)
      throw new UnknownInTemplate(`${stackName}: Ref to ${name}, which the template does not declare`)
    },
    attribute: (logicalId, name) => {
      if (template.Resources[logicalId] === undefined)
        throw new UnknownInTemplate(`${stackName}: Fn::GetAtt of ${logicalId}, which the template does not declare`)
      const { attributes, type } = resource(logicalId)
      if (!(name in attributes))
        throw new UnknownInTemplate(`${stackName}/${logicalId} (${type}): the attribute ${name} is not known here`)
      return attributes[name]
    },
    exported: (name) => {
      if (exports.has(name)) return exports.get(name)
      throw new UnknownInTemplate(`${stackName}: Fn::ImportValue of ${name}, which no stack before it exports`)
    },
    condition: (name) => {
      const condition = template.Conditions?.[name]
      if (condition === undefined) throw new UnknownInTemplate(`${stackName}: the condition ${name} is not declared`)
      return resolved(condition, scope, `${stackName}/Conditions/${name}`) === true
    },
    mapped: (map, key, name) => {
      const value = template.Mappings?.[map]?.[key]?.[name]
      if (value === undefined) throw new UnknownInTemplate(`${stackName}: no mapping ${map} / ${key} / ${name}`)
      return value
    },
  }

  const resource = (logicalId: string): Resource => {
    const before = found.get(logicalId)
    if (before !== undefined) return before
    if (underWay.includes(logicalId))
      throw new UnknownInTemplate(`${stackName}: a circle of references: ${[...underWay, logicalId].join(' → ')}`)
    underWay.push(logicalId)
    const declared = template.Resources[logicalId] as Declared
    const where = `${stackName}/${logicalId} (${declared.Type})`
    const type = world.types[declared.Type]
    if (type === undefined) throw new UnknownInTemplate(`${where}: this resource type is not known here`)
    const properties = resolved(declared.Properties ?? {}, scope, where) as Properties
    const unknown = firstUnknownProperty(type, properties)
    if (unknown !== undefined) throw new UnknownInTemplate(`${where}: the property ${unknown} is not known here`)
    for (const dependency of [declared.DependsOn ?? []].flat()) resource(dependency)
    const path = declared.Metadata?.['aws:cdk:path']
    const declaration = { stack: stackName, logicalId, properties, place, ...(typeof path === 'string' && { path }) }
    const identity = type.identity(declaration)
    const made = { attributes: {}, ...identity, stack: stackName, logicalId, type: declared.Type, properties }
    underWay.pop()
    const result = { ...made, assets: stack.assets }
    found.set(logicalId, result)
    done.push(result)
    return result
  }

  for (const section of Object.keys(template))
    if (!knownSections.includes(section))
      throw new UnknownInTemplate(`${stackName}: the template section ${section} is not known here`)

  const wanted = <T extends { Condition?: string }>([, { Condition }]: [string, T]): boolean =>
    Condition === undefined || scope.condition(Condition)
  for (const [logicalId] of Object.entries(template.Resources).filter(wanted)) resource(logicalId)

  const outputs = Object.entries(template.Outputs ?? {}).filter(wanted)
  return Object.fromEntries(
    outputs.map(([name, { Value, Export }]) => {
      const where = `${stackName}/Outputs/${name}`
      const value = resolved(Value, scope, where)
      if (Export !== undefined) exports.set(String(resolved(Export.Name, scope, where)), value)
      return [name, value]
    }),
  )
}
