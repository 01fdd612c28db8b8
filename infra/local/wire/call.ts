import type { IncomingHttpHeaders } from 'node:http'
import { AwsError } from './aws-error.ts'
import { type Call, jsonCall, objectCall, queryCall, restCall } from './protocols.ts'
import type { Input } from './service.ts'

/** A request as it came over the socket. */
export interface RawRequest {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/**
 * Reads which operation a request calls, whatever protocol it speaks.
 * @throws AwsError for what is no request of AWS's protocols
 */
export function callOf({ method, url, headers, body }: RawRequest): Call {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const target = headers['x-amz-target']
  const contentType = headers['content-type'] ?? ''
  if (typeof target === 'string') {
    if (method !== 'POST') throw new AwsError('UnknownOperationException', `${method} is not a way to call ${target}.`)
    return jsonCall(target, () => jsonInput(body), contentType || 'application/x-amz-json-1.0')
  }
  const [, kind = '', label] = pathname.split('/')
  if (kind === 'schedules' || kind === 'schedule-groups' || kind === 'tags') {
    const operation = SCHEDULER_OPERATIONS[`${method} ${kind}${label === undefined ? '' : '/{Name}'}`]
    return restCall(operation ?? `${method} /${kind}`, () => ({
      ...jsonInput(body),
      ...queryInput(searchParams),
      ...(label === undefined ? {} : { Name: decoded(label) }),
    }))
  }
  const ofObjects = searchParams.get('x-id')
  if (ofObjects !== null) {
    const [, bucket = '', ...key] = pathname.split('/').map(decoded)
    return objectCall(ofObjects, () => ({ Bucket: bucket, Key: key.join('/') }))
  }
  if (method === 'POST' && contentType.startsWith('application/x-www-form-urlencoded')) return queryCall(body)
  throw new AwsError('UnknownOperationException', `${method} ${pathname} is not a request the local runtime knows.`)
}

const SCHEDULER_OPERATIONS: Record<string, string> = {
  'POST schedules/{Name}': 'CreateSchedule',
  'GET schedules/{Name}': 'GetSchedule',
  'PUT schedules/{Name}': 'UpdateSchedule',
  'DELETE schedules/{Name}': 'DeleteSchedule',
  'GET schedules': 'ListSchedules',
  'POST schedule-groups/{Name}': 'CreateScheduleGroup',
  'GET schedule-groups/{Name}': 'GetScheduleGroup',
  'DELETE schedule-groups/{Name}': 'DeleteScheduleGroup',
  'GET schedule-groups': 'ListScheduleGroups',
}

/** Scheduler spells its query parameters unlike the members they stand for. */
const QUERY_MEMBERS: Record<string, string> = {
  groupName: 'GroupName',
  ScheduleGroup: 'GroupName',
  clientToken: 'ClientToken',
  NamePrefix: 'NamePrefix',
  NextToken: 'NextToken',
  MaxResults: 'MaxResults',
  State: 'State',
}

function queryInput(parameters: URLSearchParams): Input {
  const known = [...parameters].flatMap(([name, value]) => {
    const member = QUERY_MEMBERS[name]
    return member === undefined ? [] : [[member, value] as const]
  })
  return Object.fromEntries(known)
}

function decoded(label: string): string {
  try {
    return decodeURIComponent(label)
  } catch {
    throw new AwsError('ValidationException', `The path segment ${label.slice(0, 100)} cannot be decoded.`)
  }
}

function jsonInput(body: string): Input {
  if (body === '') return {}
  let input: unknown
  try {
    input = JSON.parse(body)
  } catch {
    throw new AwsError('SerializationException', 'The body of the request is not JSON.')
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new AwsError('SerializationException', 'The body of the request is not a JSON object.')
  }
  return input as Input
}
