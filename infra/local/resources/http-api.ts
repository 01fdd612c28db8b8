import { type ResourceType, steadyId } from './resource-type.ts'

const notes = { Description: 'a note', Tags: 'notes' }

export const httpApi: ResourceType = {
  honours: ['ProtocolType'],
  withoutEffect: {
    ...notes,
    Name: 'a note',
    DisableExecuteApiEndpoint: 'the front door is the only address there is',
    CorsConfiguration: 'pages of other sites are refused on one machine',
  },
  identity: (declaration) => ({
    ref: steadyId(declaration, 10),
    attributes: { ApiEndpoint: declaration.place.doorUrl, ApiId: steadyId(declaration, 10) },
  }),
  make: ({ logicalId, properties }) => {
    if (properties.ProtocolType !== 'HTTP')
      throw new Error(`${logicalId}: ${properties.ProtocolType} is no protocol the front door speaks; it speaks HTTP`)
  },
}

/** The front door serves one stage, under no path of its own. */
export const httpStage: ResourceType = {
  honours: ['ApiId', 'StageName'],
  withoutEffect: {
    ...notes,
    AutoDeploy: 'there is one deployment, the one just built',
    DefaultRouteSettings: 'one machine is not throttled',
    RouteSettings: 'one machine is not throttled',
    AccessLogSettings: 'there are no access logs',
  },
  identity: ({ properties }) => ({ ref: String(properties.StageName) }),
  make: ({ logicalId, properties }) => {
    if (properties.StageName !== '$default')
      throw new Error(`${logicalId}: the front door serves the stage $default only, not ${properties.StageName}`)
  },
}

export const httpIntegration: ResourceType = {
  honours: ['ApiId', 'IntegrationType', 'IntegrationUri', 'PayloadFormatVersion'],
  withoutEffect: {
    ...notes,
    TimeoutInMillis: 'the timeout of the function is the one that counts',
    IntegrationMethod: 'a function is always invoked by POST',
  },
  identity: (declaration) => ({ ref: steadyId(declaration, 7) }),
  make: ({ ref, logicalId, properties }, region) => {
    const { IntegrationType: type, PayloadFormatVersion: format } = properties
    if (type !== 'AWS_PROXY' || format !== '2.0')
      throw new Error(`${logicalId}: an integration ${type} of format ${format}; the front door knows AWS_PROXY of 2.0`)
    region.integrations.set(ref, String(properties.IntegrationUri))
  },
}

/** A function may be integrated by its ARN or by API Gateway's address of it. */
const functionArnIn = (uri: string): string =>
  /arn:aws:lambda:[^/]+/.exec(uri.replace(/^.*\/functions\//, ''))?.[0] ?? uri

export const httpRoute: ResourceType = {
  honours: ['ApiId', 'RouteKey', 'Target', 'AuthorizationType'],
  withoutEffect: {
    AuthorizerId: 'the front door is open on loopback',
    AuthorizationScopes: 'the front door is open on loopback',
  },
  identity: (declaration) => ({ ref: steadyId(declaration, 7) }),
  make: ({ logicalId, properties }, region) => {
    const integration = String(properties.Target).replace(/^integrations\//, '')
    const uri = region.integrations.get(integration)
    if (uri === undefined) throw new Error(`${logicalId}: the integration ${integration} is not declared`)
    const { lambda, qualifiedArn } = region.functions.named(functionArnIn(uri))
    const authorization = String(properties.AuthorizationType ?? 'NONE')
    if (authorization !== 'NONE') region.openOnLoopback.add(`${properties.RouteKey} (${authorization})`)
    region.routes.push({
      routeKey: String(properties.RouteKey),
      apiId: String(properties.ApiId),
      stage: '$default',
      target: lambda,
      invokedArn: qualifiedArn,
    })
  },
}

export const httpAuthorizer: ResourceType = {
  honours: [],
  withoutEffect: {
    ApiId: 'see AuthorizerType',
    Name: 'a note',
    AuthorizerType: 'the front door is open on loopback, and says so',
    AuthorizerUri: 'see AuthorizerType',
    AuthorizerPayloadFormatVersion: 'see AuthorizerType',
    AuthorizerResultTtlInSeconds: 'see AuthorizerType',
    EnableSimpleResponses: 'see AuthorizerType',
    IdentitySource: 'see AuthorizerType',
    JwtConfiguration: 'see AuthorizerType',
  },
  identity: (declaration) => ({
    ref: steadyId(declaration, 6),
    attributes: { AuthorizerId: steadyId(declaration, 6) },
  }),
}
