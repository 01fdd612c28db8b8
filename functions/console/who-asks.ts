import type { Context } from 'hono'
import type { LambdaEvent } from 'hono/aws-lambda'

/** The member of staff who asks, as IAM knows them; on one machine there is only one. */
export function whoAsks(context: Context): string {
  const event = (context.env as { event?: LambdaEvent } | undefined)?.event
  const { authorizer } = (event?.requestContext ?? {}) as { authorizer?: { iam?: { userArn?: string } } }
  return authorizer?.iam?.userArn ?? 'staff'
}
