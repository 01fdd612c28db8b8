import type { LambdaEvent } from 'hono/aws-lambda'

/**
 * The API hands a path on decoded. What would end it early is encoded again: the number sign of the letter `recap#1`,
 * or of an order that its shop calls `#1001`.
 */
export const withWholePath = <E extends LambdaEvent>(event: E): E =>
  'rawPath' in event ? { ...event, rawPath: event.rawPath.replace(/[%?#]/g, (one) => encodeURIComponent(one)) } : event
