import { type AwsError, statusFor } from './aws-error.ts'
import { formInput } from './form.ts'
import type { Input } from './service.ts'
import { asXml } from './xml.ts'

/** What goes back over the socket. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/** What a request calls, and how its answer is to be worded. */
export interface Call {
  service: string
  operation: string
  /** Reads the input; throws what the protocol is then asked to refuse with. */
  input(): Input
  answer(output: unknown, requestId: string): Answer
  refuse(fault: AwsError, requestId: string): Answer
}

/** AWS JSON 1.0 and 1.1: everything is a POST whose X-Amz-Target names the operation. */
export function jsonCall(target: string, input: () => Input, contentType: string): Call {
  const [service = '', operation = ''] = target.split(/\.(.*)/s)
  const headers = { 'content-type': contentType }
  return {
    service,
    operation,
    input,
    answer: (output) => ({ status: 200, headers, body: output === undefined ? '{}' : JSON.stringify(output) }),
    refuse: (fault) => ({
      status: statusFor(fault, 'json'),
      headers: {
        ...headers,
        'x-amzn-errortype': fault.name,
        // SQS spoke the query protocol once, and its clients still learn the fault from this header.
        ...(service === 'AmazonSQS' ? { 'x-amzn-query-error': `${fault.queryCode ?? fault.name};Sender` } : {}),
      },
      body: JSON.stringify({ __type: fault.name, message: fault.message }),
    }),
  }
}

/** REST JSON: EventBridge Scheduler. */
export function restCall(operation: string, input: () => Input): Call {
  const headers = { 'content-type': 'application/json' }
  return {
    service: 'scheduler',
    operation,
    input,
    answer: (output) => ({ status: 200, headers, body: JSON.stringify(output ?? {}) }),
    refuse: (fault) => ({
      status: statusFor(fault, 'rest'),
      headers: { ...headers, 'x-amzn-errortype': fault.name },
      body: JSON.stringify({ Message: fault.message }),
    }),
  }
}

const SES_NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/'

/** The query protocol: SES takes a form and answers XML. */
export function queryCall(form: string): Call {
  const operation = new URLSearchParams(form).get('Action') ?? ''
  const headers = { 'content-type': 'text/xml' }
  const page = (root: string, content: Record<string, unknown>) =>
    `<${root} xmlns="${SES_NAMESPACE}">${asXml(content)}</${root}>`
  return {
    service: 'email',
    operation,
    input: () => formInput(form),
    answer: (output, requestId) => ({
      status: 200,
      headers,
      body: page(`${operation}Response`, {
        [`${operation}Result`]: output ?? {},
        ResponseMetadata: { RequestId: requestId },
      }),
    }),
    refuse: (fault, requestId) => {
      const status = statusFor(fault, 'query')
      const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: fault.name, Message: fault.message }
      return { status, headers, body: page('ErrorResponse', { Error: error, RequestId: requestId }) }
    },
  }
}

/** REST XML: S3, an object by its path. */
export function objectCall(operation: string, input: () => Input): Call {
  const headers = { 'content-type': 'application/xml' }
  return {
    service: 's3',
    operation,
    input,
    answer: (output) =>
      Buffer.isBuffer(output)
        ? { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: output }
        : { status: 204, headers: {}, body: '' },
    refuse: (fault) => ({
      status: statusFor(fault, 'rest'),
      headers,
      body: `<Error>${asXml({ Code: fault.name, Message: fault.message })}</Error>`,
    }),
  }
}
