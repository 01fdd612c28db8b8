import type { Context } from 'hono'
import type { LambdaEvent } from 'hono/aws-lambda'
import { type Role, roleAmong } from './roles.ts'

/** A member of staff: by the name they sign in with, and what they may do. */
export type Staff = { name: string; role: Role | undefined; signedIn: boolean }

type Authorizer = {
  iam?: { userArn?: string }
  jwt?: { claims: Record<string, string | undefined> }
}

/**
 * Who asks, as the API has made sure: somebody signed in, with their groups, or a caller whom IAM lets in and who may
 * do everything. On one machine nobody signs in, and there is only one.
 */
export function whoAsks(context: Context): Staff {
  const event = (context.env as { event?: LambdaEvent } | undefined)?.event
  const { authorizer } = (event?.requestContext ?? {}) as { authorizer?: Authorizer }
  if (authorizer?.jwt) {
    const { username, sub, 'cognito:groups': groups = '' } = authorizer.jwt.claims
    return { name: username ?? sub ?? 'unknown', role: roleAmong(groups.match(/[\w-]+/g) ?? []), signedIn: true }
  }
  if (authorizer?.iam?.userArn) return { name: authorizer.iam.userArn, role: 'admin', signedIn: true }
  return { name: 'staff', role: 'admin', signedIn: false }
}
