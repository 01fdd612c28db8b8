/** What a Task's Resource asks for. */
export type Resource =
  /** A Lambda function by its own ARN: Arguments are its event, its answer is the result. */
  | { kind: 'function'; functionArn: string }
  /** An integration, such as `lambda` `invoke`; with `token`, the task is answered later by its token. */
  | { kind: 'integration'; arn: string; resourceType: string; resource: string; token: boolean }

const FUNCTION = /^arn:aws[\w-]*:lambda:[^:]*:\d*:function:.+$/
const INTEGRATION = /^(arn:aws[\w-]*:states:[^:]*:[^:]*:((?:aws-sdk:)?[^:]+):([^:.]+))(\.waitForTaskToken)?$/

/** The Lambda integration; its service part is the same in every partition and region. */
export const LAMBDA_INVOKE = 'arn:aws:states:::lambda:invoke'

/** Reads a Resource; undefined where it is of no kind the engine knows. */
export function resourceOf(text: string): Resource | undefined {
  if (FUNCTION.test(text)) return { kind: 'function', functionArn: text }
  const match = INTEGRATION.exec(text)
  if (match === null) return undefined
  const [, arn = '', resourceType = '', action = '', suffix = ''] = match
  return { kind: 'integration', arn, resourceType, resource: action + suffix, token: suffix !== '' }
}
