import { arn, type Declaration, inertType, type ResourceType } from './resource-type.ts'

const functionName = ({ properties }: Declaration): string => {
  const given = String(properties.FunctionName)
  return given.startsWith('arn:') ? (given.split(':')[6] ?? given) : given
}

const qualifiedArn = (declaration: Declaration, qualifier: string): string =>
  arn('lambda', declaration.place, `function:${functionName(declaration)}:${qualifier}`)

export const lambdaVersion: ResourceType = {
  honours: ['FunctionName'],
  withoutEffect: {
    Description: 'a note',
    CodeSha256: 'the code is the one of the synthesized app',
  },
  identity: (declaration) => {
    const ref = qualifiedArn(declaration, '1')
    return { ref, attributes: { Version: '1', FunctionArn: ref } }
  },
}

/** On one machine every version and alias of a function is the function as it was just built. */
export const lambdaAlias: ResourceType = {
  honours: ['FunctionName', 'Name'],
  withoutEffect: {
    FunctionVersion: 'there is one version, the one just built',
    Description: 'a note',
  },
  identity: (declaration) => {
    const ref = qualifiedArn(declaration, String(declaration.properties.Name))
    return { ref, attributes: { AliasArn: ref } }
  },
}

export const lambdaPermission = inertType('permissions are not enforced on one machine', ({ logicalId }) => ({
  ref: logicalId,
}))
