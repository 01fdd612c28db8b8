import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import { HttpAuthorizer, HttpAuthorizerType, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Role } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { ConsoleSite, type Guarded } from './console/console-site.ts'
import { SignIn } from './console/sign-in.ts'
import type { Staff } from './console/staff.ts'
import type { DoorsStack } from './doors-stack.ts'

type Props = StackProps & {
  staff: Staff
  doors: DoorsStack
  signIn: string
  /** Who uploads the pages beside people. */
  deployer?: Role | undefined
  guarded?: Guarded | undefined
}

/** The ops console in AWS: its pages, where staff sign in, and its API, which takes only who has. */
export class ConsoleStack extends Stack {
  constructor(scope: Construct, id: string, { staff, doors, signIn: prefix, deployer, guarded, ...props }: Props) {
    super(scope, id, props)
    const signIn = new SignIn(this, 'SignIn', { pool: staff.pool, prefix })
    const site = new ConsoleSite(this, 'Site', {
      apiAddress: doors.api.address,
      signIn: signIn.address,
      guarded,
    })
    if (deployer) site.mayBeUploadedBy(deployer)
    const client = signIn.comeBackTo(site.address)

    // Made here and not by the route, which would have the doors wait for the console that stands behind them.
    const { authorizerId } = new HttpAuthorizer(this, 'SignedIn', {
      httpApi: doors.api.http,
      type: HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: staff.pool.userPoolProviderUrl,
      jwtAudience: [client.userPoolClientId],
    })
    const authorizer = HttpAuthorizer.fromHttpAuthorizerAttributes(this, 'Known', {
      authorizerId,
      authorizerType: 'JWT',
    })
    const integration = new HttpLambdaIntegration('Console', doors.console.live)
    for (const method of [HttpMethod.GET, HttpMethod.POST])
      new HttpRoute(this, `${method}Route`, {
        httpApi: doors.api.http,
        routeKey: HttpRouteKey.with('/console/api/{proxy+}', method),
        integration,
        authorizer,
      })

    for (const [name, description, value] of [
      ['ConsoleAddress', 'The ops console', site.address],
      ['ConsoleBucket', 'Where its pages are uploaded', site.bucket.bucketName],
      ['SignInAddress', 'Where staff sign in', signIn.address],
      ['SignInClient', 'What the console signs in as', client.userPoolClientId],
      ['StaffPool', 'The members of staff', staff.pool.userPoolId],
    ] as const)
      new CfnOutput(this, name, { description, value })
  }
}
