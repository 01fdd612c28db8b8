import { Duration } from 'aws-cdk-lib'
import * as cognito from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'

type Props = { pool: cognito.UserPool; prefix: string }

/** Where staff sign in, and the console as what asks them to. */
export class SignIn extends Construct {
  /** Without a slash at the end. */
  readonly address: string
  readonly #pool: cognito.UserPool

  constructor(scope: Construct, id: string, { pool, prefix }: Props) {
    super(scope, id)
    this.#pool = pool
    const domain = new cognito.UserPoolDomain(this, 'Domain', {
      userPool: pool,
      cognitoDomain: { domainPrefix: prefix },
    })
    this.address = domain.baseUrl()
  }

  /** Staff come back to the console with a code that only the browser which began can redeem (PKCE). */
  comeBackTo(address: string): cognito.UserPoolClient {
    return new cognito.UserPoolClient(this, 'Console', {
      userPool: this.#pool,
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID],
        callbackUrls: [address],
        logoutUrls: [address],
      },
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      // A working day: whoever comes back tomorrow signs in again.
      refreshTokenValidity: Duration.hours(12),
    })
  }
}
